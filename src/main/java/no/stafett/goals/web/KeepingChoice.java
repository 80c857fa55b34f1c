package no.stafett.goals.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.Relation;
import no.stafett.goals.domain.Named;
import no.stafett.goals.domain.Names;
import no.stafett.shared.web.Problems;

/**
 * The choice of who shall not see what is being written. Offered to the owner, and to the holder on the child's behalf
 * (C-07); there is none when nobody is a guardian.
 *
 * @param guardians those who can be chosen
 * @param onBehalf whether the holder chooses, who must say why
 */
public record KeepingChoice(List<Named> guardians, KeepingForm form, boolean onBehalf) {

    /** Beside a child's own words, which the holder may be the one to write down. */
    static KeepingChoice of(PlanFrame frame, Names names, KeepingForm form) {
        return offered(frame.holdsBaton() || isOwner(frame), frame, names, form);
    }

    /** Beside a goal or an activity. What the holder suggests is seldom to be kept; it can be, afterwards. */
    static KeepingChoice ofOwn(PlanFrame frame, Names names, KeepingForm form) {
        return offered(isOwner(frame), frame, names, form);
    }

    private static KeepingChoice offered(boolean decides, PlanFrame frame, Names names, KeepingForm form) {
        return new KeepingChoice(decides && frame.mayWrite() ? names.guardians() : List.of(), form, frame.holdsBaton());
    }

    private static boolean isOwner(PlanFrame frame) {
        return frame.relation() == Relation.OWNER;
    }

    public boolean isOffered() {
        return !guardians.isEmpty();
    }

    /** Folded away until somebody wants it. */
    public boolean isOpen(Problems problems) {
        return !form.keptFrom().isEmpty() || problems.at("keptFrom") != null || problems.at("keepingReason") != null;
    }
}
