package no.stafett.consent;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * Whom a line or an exception is about (K8): a person, a service without anybody named, or a person as part of a service.
 *
 * @param ofHerService the service is the one she works in, to be found when it is written down
 */
public record Whom(Optional<PersonId> person, Optional<UnitId> service, boolean ofHerService) {

    private static final String SERVICE = "unit:";

    public Whom {
        if (person.isEmpty() && service.isEmpty()) {
            throw new IllegalArgumentException("it is about somebody");
        }
    }

    public static Whom person(PersonId person) {
        return new Whom(Optional.of(person), Optional.empty(), false);
    }

    public static Whom service(UnitId service) {
        return new Whom(Optional.empty(), Optional.of(service), false);
    }

    /** The same person, as part of the service she works in. A service stays what it is. */
    public Whom asPartOfHerService() {
        return person.isPresent() ? new Whom(person, service, true) : this;
    }

    /** Nothing when nobody was chosen, or something that is no choice. */
    public static Optional<Whom> read(String typed) {
        return typed.startsWith(SERVICE)
                ? id(typed.substring(SERVICE.length()), UnitId::new).map(Whom::service)
                : id(typed, PersonId::new).map(Whom::person);
    }

    /** The way it stands in a form. */
    public String typed() {
        return person.map(PersonId::toString).orElseGet(() -> SERVICE + service.orElseThrow());
    }

    private static <T> Optional<T> id(String text, Function<UUID, T> type) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
