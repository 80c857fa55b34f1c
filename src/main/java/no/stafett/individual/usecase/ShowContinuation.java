package no.stafett.individual.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.access.Purpose;
import no.stafett.consent.ConsentMatters;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.Successors;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;

/** What the one who holds the baton sees before a log goes on as individuell plan, and while it does. */
@UseCase
public class ShowContinuation {

    /**
     * What she sees.
     *
     * @param successor the plan that goes on from the log, while it is prepared or waits for the family
     * @param begins how a log goes on in this municipality
     * @param colleagues those who may be named as coordinator, in the team or not
     */
    public record Shown(
            BatonHolder holder,
            PlanFrame frame,
            List<PlanPerson> people,
            List<ConsentMatters.Colleague> colleagues,
            Optional<Continuation> continuation,
            Optional<Successors.Successor> successor,
            LocalRules.IndividualPlanBegins begins) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final ConsentMatters matters;
    private final ContinuationStore continuations;
    private final Successors successors;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowContinuation(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            ConsentMatters matters,
            ContinuationStore continuations,
            Successors successors,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.matters = matters;
        this.continuations = continuations;
        this.successors = successors;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.BEGIN_INDIVIDUAL_PLAN);
        var now = clock.instant();
        return new Shown(
                holder,
                frames.of(holder),
                people.of(holder),
                matters.mayCoordinate(holder, now),
                continuations.latest(holder),
                successors.of(holder),
                municipalities.rulesOn(Oslo.day(now)).individualPlanBegins());
    }
}
