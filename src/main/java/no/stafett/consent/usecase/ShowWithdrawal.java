package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import no.stafett.access.Consenter;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.consent.sql.SubjectStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What it leads to when a consent is taken back. For one who can take it back, and for nobody else. */
@UseCase
public class ShowWithdrawal {

    /** @param planEnds whether the consent is in force, so that the plan ends with it */
    public record Shown(PlanId plan, String ownerFirstName, boolean planEnds) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final SubjectStore subjects;
    private final StatusStore statuses;

    ShowWithdrawal(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            SubjectStore subjects,
            StatusStore statuses) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.subjects = subjects;
        this.statuses = statuses;
    }

    public Shown show(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var version = mine(consenter, consents.open(consenter.tenant(), plan));
        return new Shown(plan, statuses.ownerFirstName(consenter.tenant(), plan), version.isActive());
    }

    private Version mine(Consenter consenter, OpenVersions open) {
        return open.active()
                .or(open::awaited)
                .filter(version -> Withdrawing.may(
                        consenter.person(),
                        answers.asked(consenter.tenant(), version.id()),
                        subjects.of(consenter.tenant(), consenter.plan())))
                .orElseThrow(NotYours::new);
    }
}
