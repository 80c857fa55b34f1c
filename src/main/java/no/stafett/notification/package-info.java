/** Tells people that something waits for them – by a letter that says nothing about whom or what. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenant",
            "consent",
            "coordination",
            "handover",
            "oversight",
            "protection",
            "plan",
            "leaving",
            "watch",
            "transition",
            "appointment",
            "individual"
        })
@NullMarked
package no.stafett.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
