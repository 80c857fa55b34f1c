/** The one door to a plan: who takes part, who holds the baton, proofs of right, and the log of who came. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "database"})
@NullMarked
package no.stafett.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
