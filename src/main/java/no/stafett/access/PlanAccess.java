package no.stafett.access;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.domain.AccessRule;
import no.stafett.access.domain.Decision.Denied;
import no.stafett.access.domain.Decision.Permitted;
import no.stafett.access.domain.Facts;
import no.stafett.access.domain.Ground;
import no.stafett.access.domain.Obligation;
import no.stafett.access.sql.DoorStore;
import no.stafett.access.sql.VisitStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a plan. Every method looks up what is known, asks {@link AccessRule}, writes the access log with the
 * reason – whether it opens or not – and hands out a proof, or throws {@link NotYours}: the same answer for a plan that is somebody else's and one that does
 * not exist.
 *
 * <p>Runs only inside a use case's transaction: no log line, no page.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class PlanAccess {

    private final DoorStore door;
    private final VisitStore visits;
    private final Clock clock;

    PlanAccess(DoorStore door, VisitStore visits, Clock clock) {
        this.door = door;
        this.visits = visits;
        this.clock = clock;
    }

    /** The right to read. */
    public PlanMember member(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.READ);
        return new PlanMember(
                actor.tenant(),
                plan,
                actor.person(),
                opened.relation(),
                opened.mayWrite(),
                opened.holdsBaton(),
                opened.sight(),
                opened.isEmergency());
    }

    /** The right to write in an active plan. */
    public PlanWriter writer(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.WRITE);
        return new PlanWriter(
                actor.tenant(), plan, actor.person(), opened.relation(), opened.holdsBaton(), opened.sight());
    }

    /** The right of the one who holds the baton now. */
    public BatonHolder batonHolder(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.COORDINATE);
        return new BatonHolder(actor.tenant(), plan, actor.person(), opened.relation(), opened.sight());
    }

    /** The right of the one who opened a plan, until it is active. */
    public PlanOpener opener(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.PREPARE);
        return new PlanOpener(actor.tenant(), plan, actor.person(), opened.seesPlace());
    }

    /**
     * The same for a plan she has begun this moment, to go on from the log whose baton she holds: it is the door of the log that she
     * came through, for the same person (K3). Refuses any other plan.
     */
    public PlanOpener opener(BatonHolder holder, PlanId successor) {
        if (!door.hasBegun(holder, successor)) {
            throw new NotYours();
        }
        return new PlanOpener(holder.tenant(), successor, holder.person(), holder.seesPlace());
    }

    /**
     * The right of the one who asks the family: who opened the plan, from when it is active who holds the baton, also when the
     * consent has run out, and when it is closed, or everybody who held it has left, who was set in her place.
     */
    public ConsentAsker asker(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.ASK);
        return new ConsentAsker(actor.tenant(), plan, actor.person(), opened.asksFrom(), opened.seesPlace());
    }

    /** The right of one who says who shall ask about a closed plan, or who takes the baton of one in use. She sees nothing of it. */
    public Appointer appointer(Actor actor, PlanId plan, Purpose purpose) {
        open(actor, plan, purpose, Action.APPOINT);
        return new Appointer(actor.tenant(), plan, actor.person());
    }

    /** The right of one who is asked for consent, or gave it. */
    public Consenter consenter(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.ANSWER);
        return new Consenter(actor.tenant(), plan, actor.person(), opened.seesPlace());
    }

    /** The right of one who leads the unit a plan is held in, to declare an emergency and to end it; she reads nothing by it. */
    public PlanLeader leader(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.BREAK_GLASS);
        return new PlanLeader(actor.tenant(), plan, actor.person(), opened.seesPlace());
    }

    /** The right of the same leader to settle who coordinates; she reads nothing by it. */
    public PlanLeader settler(Actor actor, PlanId plan, Purpose purpose) {
        var opened = open(actor, plan, purpose, Action.SETTLE);
        return new PlanLeader(actor.tenant(), plan, actor.person(), opened.seesPlace());
    }

    private Opened open(Actor actor, PlanId plan, Purpose purpose, Action action) {
        CurrentRoute.comesFor(action, purpose.resource());
        var now = clock.instant();
        var known = door.facts(actor, plan, now);
        var decision = AccessRule.decide(actor, purpose.resource(), action, known);
        visits.write(actor, plan, purpose, CurrentRoute.items(), decision.isPermitted(), decision.reason(), now);
        return switch (decision) {
            case Permitted permitted -> new Opened(actor, known, permitted);
            case Denied _ -> throw new NotYours();
        };
    }

    /** One for whom the door opened; what else she may do is asked of the same rule. */
    private record Opened(Actor actor, Optional<Facts> known, Permitted permitted) {

        Relation relation() {
            // A leader in an emergency takes no part, and reads as the team does.
            return isEmergency()
                    ? Relation.PARTICIPANT
                    : known.flatMap(facts -> facts.part().relation()).orElseThrow(NotYours::new);
        }

        boolean isEmergency() {
            return permitted.ground() == Ground.EMERGENCY;
        }

        AskingPage asksFrom() {
            return switch (known.map(Facts::standing).orElseThrow(NotYours::new)) {
                case NOT_YET_ACTIVE -> AskingPage.INVITATION;
                case ACTIVE -> holdsBaton() ? AskingPage.PEOPLE : AskingPage.RENEWAL;
                case CLOSED, GONE -> AskingPage.REOPENING;
            };
        }

        boolean seesPlace() {
            return !permitted.obligations().contains(Obligation.HIDE_PLACE);
        }

        Sight sight() {
            return new Sight(seesPlace(), may(Resource.LOG, Action.READ));
        }

        boolean mayWrite() {
            return may(Resource.GOALS, Action.WRITE);
        }

        boolean holdsBaton() {
            return may(Resource.LEVEL, Action.COORDINATE);
        }

        private boolean may(Resource resource, Action action) {
            return AccessRule.decide(actor, resource, action, known).isPermitted();
        }
    }
}
