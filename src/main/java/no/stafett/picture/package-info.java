/** A picture somebody sends is drawn anew before anybody keeps it: nothing hidden comes along. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package no.stafett.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
