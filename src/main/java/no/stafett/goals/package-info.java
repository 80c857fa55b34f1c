/** What everybody works towards: the goals of a plan, the activities that lead there, and how it went. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "identity", "access", "plan", "notebook"})
@NullMarked
package no.stafett.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
