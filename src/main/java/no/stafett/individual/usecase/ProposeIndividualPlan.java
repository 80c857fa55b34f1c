package no.stafett.individual.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.access.Purpose;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.ConsentSent;
import no.stafett.individual.IndividualPlanProposed;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.domain.ContinuationRefusal;
import no.stafett.individual.domain.Proposal;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.IndividualPlans;
import no.stafett.plan.Successors;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The one who holds the baton writes down the right and the wish, and asks the family for their consent to individuell plan with
 * the coordinator she names (I-03, I-08). Where the municipality opens a new plan for it, she goes on to prepare that one (K3).
 */
@UseCase
public class ProposeIndividualPlan {

    private final PlanAccess access;
    private final PlanPeople people;
    private final ConsentMatters matters;
    private final IndividualPlans plans;
    private final Successors successors;
    private final Municipalities municipalities;
    private final ContinuationStore continuations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeIndividualPlan(
            PlanAccess access,
            PlanPeople people,
            ConsentMatters matters,
            IndividualPlans plans,
            Successors successors,
            Municipalities municipalities,
            ContinuationStore continuations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.matters = matters;
        this.plans = plans;
        this.successors = successors;
        this.municipalities = municipalities;
        this.continuations = continuations;
        this.events = events;
        this.clock = clock;
    }

    /** @return the page of the plan where she goes on: the log's own, or the new plan to prepare */
    public Outcome<PlanId> propose(Actor actor, PlanId plan, Proposal.Typed typed) {
        var holder = access.batonHolder(actor, plan, Purpose.BEGIN_INDIVIDUAL_PLAN);
        if (plans.isOne(holder.tenant(), plan)) {
            return Outcome.refused(ContinuationRefusal.IS_INDIVIDUAL_PLAN_ALREADY);
        }
        if (plans.ownerHasAnother(holder.tenant(), plan)) {
            return Outcome.refused(ContinuationRefusal.PERSON_HAS_ANOTHER_PLAN);
        }
        if (continuations
                .latest(holder)
                .map(Continuation::stage)
                .filter(Stage::isUnderWay)
                .isPresent()) {
            return Outcome.refused(ContinuationRefusal.IS_UNDER_WAY_ALREADY);
        }
        var now = clock.instant();
        var everybody = people.of(holder);
        var family = everybody.stream()
                .filter(person -> person.relation().isFamily())
                .map(PlanPerson::id)
                .collect(Collectors.toSet());
        var coordinators = matters.mayCoordinate(holder, now).stream()
                .map(ConsentMatters.Colleague::id)
                .collect(Collectors.toSet());
        return switch (Proposal.of(typed, family, coordinators, Oslo.day(now))) {
            case Done<Proposal>(var proposal) ->
                switch (municipalities.rulesOn(Oslo.day(now)).individualPlanBegins()) {
                    case IN_PLACE -> askAboutTheLog(holder, proposal, now);
                    case IN_A_NEW_PLAN -> prepareNewPlan(actor, holder, proposal, everybody, now);
                };
            case Refused<Proposal>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Outcome<PlanId> askAboutTheLog(BatonHolder holder, Proposal proposal, Instant now) {
        var asked = matters.askAboutIndividualPlan(holder, proposal.coordinator(), now);
        if (asked instanceof Done<ConsentSent> && !continuations.add(holder, proposal, now)) {
            return Outcome.refused(ContinuationRefusal.IS_UNDER_WAY_ALREADY);
        }
        return asked.map(_ -> told(holder, proposal, holder.plan(), now));
    }

    /** Nobody is asked yet: she reads it over, and sends the invitation as for any plan. */
    private Outcome<PlanId> prepareNewPlan(
            Actor actor, BatonHolder holder, Proposal proposal, List<PlanPerson> everybody, Instant now) {
        if (successors.isPreparingAnother(actor, holder)) {
            return Outcome.refused(ContinuationRefusal.IS_PREPARING_ANOTHER);
        }
        if (!continuations.add(holder, proposal, now)) {
            return Outcome.refused(ContinuationRefusal.IS_UNDER_WAY_ALREADY);
        }
        var wisher = everybody.stream()
                .filter(person -> person.id().equals(proposal.wishedBy()))
                .map(PlanPerson::name)
                .findFirst()
                .orElse("");
        var begun = new Successors.Begun(proposal.coordinator(), proposal.wishedOn(), wisher);
        return Outcome.done(told(holder, proposal, successors.begin(actor, holder, begun, now), now));
    }

    private PlanId told(BatonHolder holder, Proposal proposal, PlanId next, Instant now) {
        events.publishEvent(new IndividualPlanProposed(
                holder.tenant(), holder.plan(), holder.person(), proposal.coordinator(), now));
        return next;
    }
}
