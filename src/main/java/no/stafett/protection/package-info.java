/** Who is kept away from a plan, whose address is protected, and whether a younger child signs in. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity::domain", "access", "handover", "office"})
@NullMarked
package no.stafett.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
