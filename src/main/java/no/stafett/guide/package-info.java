/** The action guide: what a municipality says is to be done on each level, shown where it is needed. */
@ApplicationModule(allowedDependencies = {"shared", "access", "office", "tenant"})
@NullMarked
package no.stafett.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
