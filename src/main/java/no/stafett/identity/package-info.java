/** Who people are, how they sign in, and which municipality they then are in. */
@ApplicationModule(allowedDependencies = {"shared", "tenant"})
@NullMarked
package no.stafett.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
