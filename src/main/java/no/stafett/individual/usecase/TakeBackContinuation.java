package no.stafett.individual.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.consent.ConsentMatters;
import no.stafett.individual.ContinuationDropped;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.domain.ContinuationRefusal;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.Successors;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The one who holds the baton lets it be: the question to the family is called back, also one about a new plan, and the log is as
 * before. */
@UseCase
public class TakeBackContinuation {

    private final PlanAccess access;
    private final ConsentMatters matters;
    private final Successors successors;
    private final ContinuationStore continuations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeBackContinuation(
            PlanAccess access,
            ConsentMatters matters,
            Successors successors,
            ContinuationStore continuations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.successors = successors;
        this.continuations = continuations;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Continuation> takeBack(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.BEGIN_INDIVIDUAL_PLAN);
        var underWay = continuations.latest(holder).filter(one -> one.stage().isUnderWay());
        if (underWay.isEmpty()) {
            return Outcome.refused(ContinuationRefusal.NOTHING_TO_TAKE_BACK);
        }
        var now = clock.instant();
        continuations.drop(holder.tenant(), underWay.get().id(), now);
        if (underWay.get().stage() == Stage.ASKED) {
            matters.callBackIndividualPlan(holder, now);
        }
        var dropped = new ContinuationDropped(holder.tenant(), plan, holder.person(), now);
        successors.giveUp(dropped);
        events.publishEvent(dropped);
        return Outcome.done(underWay.get());
    }
}
