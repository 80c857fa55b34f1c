/** What the family says yes to: who is asked, what each answered, and the door that opens or closes with it. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "identity", "access", "picture"})
@NullMarked
package no.stafett.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
