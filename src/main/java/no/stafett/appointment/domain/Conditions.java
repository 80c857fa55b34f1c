package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.RequestRefusal.LONG_LASTING_IS_NOT_SAID;
import static no.stafett.appointment.domain.RequestRefusal.OTHER_WELFARE_IS_NOT_SAID;
import static no.stafett.appointment.domain.RequestRefusal.SERIOUS_IS_NOT_SAID;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/**
 * What was answered about the conditions. For a barnekoordinator all three must be so (BK-01); for a koordinator that the services
 * are long-lasting and coordinated. What is found is for the coordinating unit to say: a no here is kept, and refuses nothing.
 *
 * @param serious serious illness, injury or disability; nothing for a koordinator
 * @param longLasting long-lasting and compound, or coordinated, health and care services
 * @param otherWelfare other welfare services too; nothing for a koordinator
 */
public record Conditions(Optional<Reply> serious, Reply longLasting, Optional<Reply> otherWelfare) {

    /** Refuses what is not answered. */
    public static Outcome<Conditions> of(
            CoordinatorKind kind, Optional<Reply> serious, Optional<Reply> longLasting, Optional<Reply> otherWelfare) {
        var forChild = kind == CoordinatorKind.CHILD_COORDINATOR;
        var reasons = new ArrayList<RequestRefusal>();
        if (forChild && serious.isEmpty()) {
            reasons.add(SERIOUS_IS_NOT_SAID);
        }
        if (longLasting.isEmpty()) {
            reasons.add(LONG_LASTING_IS_NOT_SAID);
        }
        if (forChild && otherWelfare.isEmpty()) {
            reasons.add(OTHER_WELFARE_IS_NOT_SAID);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Conditions(
                        serious.filter(_ -> forChild), longLasting.orElseThrow(), otherWelfare.filter(_ -> forChild)))
                : Outcome.refused(reasons);
    }

    /** Whether all of them are so. */
    public boolean areMet() {
        return longLasting == Reply.YES
                && serious.orElse(Reply.YES) == Reply.YES
                && otherWelfare.orElse(Reply.YES) == Reply.YES;
    }
}
