/** Koordinator and barnekoordinator beside any plan: who asks, who is appointed, and the application for services. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "identity", "identity::domain", "access"})
@NullMarked
package no.stafett.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
