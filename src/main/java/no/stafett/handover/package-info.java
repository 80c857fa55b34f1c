/** How the baton moves: offered, accepted or declined, never let go in between. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access"})
@NullMarked
package no.stafett.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
