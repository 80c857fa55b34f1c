package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.Consents;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.SuccessorGivenUp;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The opener throws her draft away, or takes the invitation back before everybody has said yes. A draft nobody was asked
 * about leaves nothing behind (data minimisation, GDPR article 5); what somebody was asked is kept, closed.
 */
@UseCase
public class TakeBackPlan {

    private final PlanAccess access;
    private final PlanStore plans;
    private final PreparationStore preparations;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeBackPlan(
            PlanAccess access,
            PlanStore plans,
            PreparationStore preparations,
            Consents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.preparations = preparations;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Plan> takeBack(Actor actor, PlanId id) {
        var opener = access.opener(actor, id, INVITE);
        var plan = plans.find(opener);
        var now = clock.instant();

        var outcome = plan.close();

        if (outcome instanceof Done(var closed)) {
            if (!plans.discard(opener)) {
                consents.callBack(opener, now);
                preparations.forgetGuardians(opener);
                plans.saveClosed(closed, opener.tenant(), opener.person(), now);
                events.publishEvent(new PlanClosed(opener.tenant(), id, opener.person(), now));
            }
            plan.predecessor()
                    .ifPresent(log ->
                            events.publishEvent(new SuccessorGivenUp(opener.tenant(), log, opener.person(), now)));
        }
        return outcome;
    }
}
