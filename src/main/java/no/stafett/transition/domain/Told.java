package no.stafett.transition.domain;

import static no.stafett.transition.domain.TransitionRefusal.CHILDS_WISH_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.TEXT_IS_TOO_LONG;
import static no.stafett.transition.domain.TransitionRefusal.TOLD_ON_IS_AHEAD;
import static no.stafett.transition.domain.TransitionRefusal.TOLD_ON_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.WHOM_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.YES_IS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.Refusal;

/**
 * The family was told, and said yes by word of mouth, before anything is sent (H-02, H-03, S-11).
 *
 * @param childsWish whom the child wishes for as the next holder, or that it did not want to say
 */
public record Told(LocalDate on, String whom, String saidYes, String childsWish) {

    static final int MOST_CHARACTERS = 1000;

    /** Tells of every field at once. */
    public static Outcome<Told> of(
            Optional<LocalDate> on, String whom, String saidYes, String childsWish, LocalDate today) {
        var missing = new ArrayList<Refusal>();
        if (on.isEmpty()) {
            missing.add(TOLD_ON_IS_MISSING);
        }
        if (on.filter(today::isBefore).isPresent()) {
            missing.add(TOLD_ON_IS_AHEAD);
        }
        text(whom, "whom", WHOM_IS_MISSING).ifPresent(missing::add);
        text(saidYes, "saidYes", YES_IS_MISSING).ifPresent(missing::add);
        text(childsWish, "childsWish", CHILDS_WISH_IS_MISSING).ifPresent(missing::add);
        return missing.isEmpty()
                ? Outcome.done(new Told(on.orElseThrow(), whom.strip(), saidYes.strip(), childsWish.strip()))
                : Outcome.refused(missing);
    }

    /** Nothing when something is written, and not too much of it. */
    static Optional<Refusal> text(String typed, String field, Refusal missing) {
        if (typed.isBlank()) {
            return Optional.of(missing);
        }
        return typed.length() > MOST_CHARACTERS ? Optional.of(TEXT_IS_TOO_LONG.at(field)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Told[masked]";
    }
}
