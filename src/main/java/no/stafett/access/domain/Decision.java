package no.stafett.access.domain;

import java.util.Set;

/** What {@link AccessRule} says: yes on a ground and with obligations, or no with the reason. */
public sealed interface Decision {

    record Permitted(Ground ground, Set<Obligation> obligations) implements Decision {

        public Permitted {
            obligations = Set.copyOf(obligations);
        }
    }

    record Denied(Hindrance hindrance) implements Decision {}

    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /** The word for the access log. */
    default String reason() {
        return switch (this) {
            case Permitted permitted -> permitted.ground().name();
            case Denied denied -> denied.hindrance().name();
        };
    }
}
