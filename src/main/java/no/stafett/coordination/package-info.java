/** Who coordinates: the decision tool, the municipality's service table, and what is decided when services do not agree. */
@ApplicationModule(allowedDependencies = {"shared", "access", "office", "tenant", "appointment"})
@NullMarked
package no.stafett.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
