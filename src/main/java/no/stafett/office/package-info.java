/** Who does what for the municipality as a whole, and the log of what is done beside the plans. */
@ApplicationModule(allowedDependencies = {"shared", "access", "tenant"})
@NullMarked
package no.stafett.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
