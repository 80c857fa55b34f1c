/** The few words every module speaks: ids, who acts, how a rule says no. Depends on nothing. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package no.stafett.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
