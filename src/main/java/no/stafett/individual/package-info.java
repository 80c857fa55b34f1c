/** Individuell plan: how a log goes on as one, what it must hold, and which service has the main responsibility for it. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access", "consent", "plan", "handover", "leaving"})
@NullMarked
package no.stafett.individual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
