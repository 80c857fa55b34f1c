/** The two pages that gather: what waits for me, and one plan at a glance. Reads with its own statements; decides nothing. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package no.stafett.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
