/** Level 0: what an employee wonders about before any log exists, the talk with the family, and the agenda of the teams. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access", "guide"})
@NullMarked
package no.stafett.notebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
