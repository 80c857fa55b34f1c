package no.stafett.coordination.domain;

import java.util.Optional;
import no.stafett.coordination.ServiceId;

/** Which of the services somebody points at: one of them, or none. */
public sealed interface Named {

    record One(ServiceId service) implements Named {}

    record Nobody() implements Named {}

    default Optional<ServiceId> chosen() {
        return switch (this) {
            case One(var service) -> Optional.of(service);
            case Nobody() -> Optional.empty();
        };
    }
}
