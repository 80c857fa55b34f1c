/** Whose municipality: the wall around every row, and the rules a municipality decides itself. */
@ApplicationModule(allowedDependencies = {"shared", "database"})
@NullMarked
package no.stafett.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
