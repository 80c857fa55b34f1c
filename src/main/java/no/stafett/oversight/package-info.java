/** What leaders and the privacy officer see: how plans stand, emergencies, and what is worth a talk in the access log. */
@ApplicationModule(allowedDependencies = {"shared", "tenant", "access", "watch"})
@NullMarked
package no.stafett.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
