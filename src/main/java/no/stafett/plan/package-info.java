/** A plan's life: opened together with a family, its cover, its level, and the log that writes itself. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenant",
            "identity",
            "identity::domain",
            "access",
            "consent",
            "picture",
            "notebook",
            "guide"
        })
@NullMarked
package no.stafett.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
