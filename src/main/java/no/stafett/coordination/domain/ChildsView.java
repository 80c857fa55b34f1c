package no.stafett.coordination.domain;

import java.util.Optional;
import no.stafett.shared.Outcome;

/**
 * What the child thinks about who shall coordinate (U-02). To be heard is a right and no duty (U-06), so it may say nothing;
 * that it has not been asked needs a reason.
 *
 * @param words what it said, or why it has not been asked
 */
public record ChildsView(Heard heard, String words) {

    static final int MOST_CHARACTERS = 2000;

    public enum Heard {
        SAID,
        DID_NOT_WANT,
        NOT_YET
    }

    public static Outcome<ChildsView> of(Optional<Heard> heard, String words) {
        if (heard.isEmpty()) {
            return Outcome.refused(CoordinationRefusal.CHILD_IS_NOT_MENTIONED);
        }
        if (words.length() > MOST_CHARACTERS) {
            return Outcome.refused(CoordinationRefusal.CHILDS_VIEW_IS_TOO_LONG);
        }
        return switch (heard.get()) {
            case SAID, NOT_YET ->
                words.isBlank()
                        ? Outcome.refused(CoordinationRefusal.CHILDS_VIEW_IS_MISSING)
                        : Outcome.done(new ChildsView(heard.get(), words.strip()));
            case DID_NOT_WANT -> Outcome.done(new ChildsView(heard.get(), words.strip()));
        };
    }

    @Override
    public String toString() {
        return "ChildsView[masked]";
    }
}
