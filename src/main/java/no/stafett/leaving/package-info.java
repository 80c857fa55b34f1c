/** An employee leaves, and whoever leads her unit sees to it that somebody takes the batons she held. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "identity", "access", "office", "handover", "consent"})
@NullMarked
package no.stafett.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
