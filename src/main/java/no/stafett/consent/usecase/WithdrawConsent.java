package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.Consenter;
import no.stafett.access.Participation;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentDeclined;
import no.stafett.consent.ConsentWithdrawn;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes a yes back, without a reason (S-12). When the consent is in force every employee is out in the same transaction and
 * the plan ends; before that it is a no to what is asked.
 */
@UseCase
public class WithdrawConsent {

    /** What was taken back. */
    public enum Withdrawn {
        /** The consent in force: the plan has ended. */
        CONSENT,
        /** A yes that still waited for somebody else's. */
        ANSWER
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final Deciders deciders;
    private final Participation participation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawConsent(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            Deciders deciders,
            Participation participation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.deciders = deciders;
        this.participation = participation;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Withdrawn> withdraw(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        var mine = open.active().or(open::awaited).filter(version -> mayWithdraw(consenter, version, now));
        if (mine.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_WITHDRAW);
        }
        return Outcome.done(
                mine.get().isActive()
                        ? endThePlan(consenter, open, mine.get(), now)
                        : takeBackTheAnswer(consenter, mine.get(), now));
    }

    private boolean mayWithdraw(Consenter consenter, Version version, Instant now) {
        var found = deciders.of(consenter.tenant(), consenter.plan(), Optional.of(version), Oslo.day(now));
        return Withdrawing.may(
                consenter.person(),
                version,
                answers.asked(consenter.tenant(), version.id()),
                found.required(),
                found.subject());
    }

    private Withdrawn endThePlan(Consenter consenter, OpenVersions open, Version active, Instant now) {
        var tenant = consenter.tenant();
        open.all().forEach(version -> consents.end(tenant, version.id(), EndedWhy.WITHDRAWN, consenter.person(), now));
        participation.closeAllByConsent(tenant, consenter.plan(), now);
        events.publishEvent(new ConsentWithdrawn(tenant, consenter.plan(), consenter.person(), now, active.id()));
        return Withdrawn.CONSENT;
    }

    private Withdrawn takeBackTheAnswer(Consenter consenter, Version awaited, Instant now) {
        var tenant = consenter.tenant();
        consents.end(tenant, awaited.id(), EndedWhy.DECLINED, consenter.person(), now);
        events.publishEvent(new ConsentDeclined(tenant, consenter.plan(), consenter.person(), now, awaited.id()));
        return Withdrawn.ANSWER;
    }
}
