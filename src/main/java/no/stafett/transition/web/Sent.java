package no.stafett.transition.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Reads what a form sent. */
final class Sent {

    private Sent() {}

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    static List<String> list(@Nullable List<String> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    /** Nobody where something is no person at all. */
    static List<PersonId> people(List<String> sent) {
        return sent.stream()
                .flatMap(one -> ChosenId.of(one, PersonId::new).stream())
                .toList();
    }

    static <E extends Enum<E>> Optional<E> word(Class<E> type, String sent) {
        return Stream.of(type.getEnumConstants())
                .filter(word -> word.name().equals(sent))
                .findFirst();
    }

    /** The version that stood on the page; none that ever was when it is no number. */
    static int version(String sent) {
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : -1;
    }
}
