package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Consenter;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
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
    private final Deciders deciders;
    private final StatusStore statuses;
    private final Clock clock;

    ShowWithdrawal(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            Deciders deciders,
            StatusStore statuses,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.deciders = deciders;
        this.statuses = statuses;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var version = mine(consenter, consents.open(consenter.tenant(), plan));
        return new Shown(plan, statuses.ownerFirstName(consenter.tenant(), plan), version.isActive());
    }

    private Version mine(Consenter consenter, OpenVersions open) {
        return open.active()
                .or(open::awaited)
                .filter(version -> mayWithdraw(consenter, version))
                .orElseThrow(NotYours::new);
    }

    private boolean mayWithdraw(Consenter consenter, Version version) {
        var found = deciders.of(consenter.tenant(), consenter.plan(), Optional.of(version), Oslo.day(clock.instant()));
        return Withdrawing.may(
                consenter.person(),
                version,
                answers.asked(consenter.tenant(), version.id()),
                found.required(),
                found.subject());
    }
}
