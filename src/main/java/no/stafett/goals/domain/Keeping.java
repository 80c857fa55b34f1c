package no.stafett.goals.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * That an entry is kept from guardians, "for reasons that should be respected" (C-07). That they do not see it, or anything
 * of it, is the database's doing (ADR 37); here it is decided who may ask for that, and of whom.
 *
 * @param from nobody, when everybody in the plan sees it
 * @param reason in the owner's own words when she wants to say it, in the holder's always; for the owner, the one who wrote it
 *     and the holder only
 */
public record Keeping(List<PersonId> from, String reason) {

    public static final int LONGEST_REASON = 500;

    /** Refuses to keep it from nobody. */
    public static Outcome<Keeping> agree(Entry entry, KeepingDraft draft, Names names, PlanWriter writer) {
        return draft.isNobody()
                ? Outcome.refused(KeepingRefusal.NOBODY_IS_CHOSEN)
                : agree(entry.author(), entry.responsible(), draft, names, writer);
    }

    /** The same of what the writer is about to write, where nobody is the usual answer. */
    public static Outcome<Keeping> agreeOnNew(
            Optional<PersonId> responsible, KeepingDraft draft, Names names, PlanWriter writer) {
        return draft.isNobody()
                ? Outcome.done(new Keeping(List.of(), ""))
                : agree(writer.person(), responsible, draft, names, writer);
    }

    private static Outcome<Keeping> agree(
            PersonId author, Optional<PersonId> responsible, KeepingDraft draft, Names names, PlanWriter writer) {
        if (!Entry.isDecidedBy(writer, author, names)) {
            return Outcome.refused(KeepingRefusal.ENTRY_IS_NOT_YOURS_TO_KEEP);
        }
        var reasons = new ArrayList<KeepingRefusal>();
        var guardians = names.guardians().stream()
                .map(Named::id)
                .filter(guardian -> draft.from().contains(guardian.toString()))
                .toList();
        if (guardians.size() < draft.from().size()) {
            reasons.add(KeepingRefusal.SOMEBODY_IS_NO_GUARDIAN);
        } else if (responsible.filter(guardians::contains).isPresent()) {
            reasons.add(KeepingRefusal.GUARDIAN_ANSWERS_FOR_IT);
        }
        var reason = Typed.lines(draft.reason());
        if (reason.isEmpty() && writer.holdsBaton()) {
            reasons.add(KeepingRefusal.REASON_IS_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            reasons.add(KeepingRefusal.REASON_IS_TOO_LONG);
        }
        return reasons.isEmpty() ? Outcome.done(new Keeping(guardians, reason)) : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "Keeping[" + from + "]";
    }
}
