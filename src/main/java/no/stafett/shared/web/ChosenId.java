package no.stafett.shared.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What was chosen in a form, when a choice is the id of something. Whether there is such a thing is not asked here. */
public final class ChosenId {

    private ChosenId() {}

    /** Nothing when nothing was chosen, or something that is no id at all. */
    public static <T> Optional<T> of(String chosen, Function<UUID, T> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(chosen)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
