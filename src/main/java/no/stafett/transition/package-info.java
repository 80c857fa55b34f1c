/** From one unit to another: who is told, who comes in and who goes, on which day; and many plans on their way together. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access", "consent", "handover", "leaving", "plan"})
@NullMarked
package no.stafett.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
