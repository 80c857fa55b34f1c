/** The watch over plans: finds by itself where follow-up may break, and tells the holder calmly and the leader in numbers. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access"})
@NullMarked
package no.stafett.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
