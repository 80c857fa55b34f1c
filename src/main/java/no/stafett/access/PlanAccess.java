package no.stafett.access;

import java.time.Clock;
import java.util.function.Predicate;
import no.stafett.access.domain.Facts;
import no.stafett.access.sql.DoorStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a plan. Every method looks up what is known, writes the access log – whether it opens or not – and
 * hands out a proof, or throws {@link NotYours}: the same answer for a plan that is somebody else's and one that does
 * not exist.
 *
 * <p>Runs only inside a use case's transaction: no log line, no page.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class PlanAccess {

    private final DoorStore door;
    private final Clock clock;

    PlanAccess(DoorStore door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The right to read. */
    public PlanMember member(Actor actor, PlanId plan, Purpose purpose) {
        var facts = judge(actor, plan, purpose, Facts::mayRead);
        return new PlanMember(
                actor.tenant(), plan, actor.person(), relation(facts), facts.mayWriteNow(), facts.holdsBatonNow());
    }

    /** The right to write in an active plan. */
    public PlanWriter writer(Actor actor, PlanId plan, Purpose purpose) {
        var facts = judge(actor, plan, purpose, Facts::mayWriteNow);
        return new PlanWriter(actor.tenant(), plan, actor.person(), relation(facts), facts.holdsBatonNow());
    }

    /** The right of the one who holds the baton now. */
    public BatonHolder batonHolder(Actor actor, PlanId plan, Purpose purpose) {
        var facts = judge(actor, plan, purpose, Facts::holdsBatonNow);
        return new BatonHolder(actor.tenant(), plan, actor.person(), relation(facts));
    }

    /** The right of the one who opened a plan, until it is active. */
    public PlanOpener opener(Actor actor, PlanId plan, Purpose purpose) {
        judge(actor, plan, purpose, Facts::mayPrepare);
        return new PlanOpener(actor.tenant(), plan, actor.person());
    }

    /** The right of the one who asks the family: who opened the plan, and from when it is active who holds the baton. */
    public ConsentAsker asker(Actor actor, PlanId plan, Purpose purpose) {
        judge(actor, plan, purpose, Facts::mayAskForConsent);
        return new ConsentAsker(actor.tenant(), plan, actor.person());
    }

    /** The right of one who is asked for consent, or gave it. */
    public Consenter consenter(Actor actor, PlanId plan, Purpose purpose) {
        judge(actor, plan, purpose, Facts::mayAnswerConsent);
        return new Consenter(actor.tenant(), plan, actor.person());
    }

    private Facts judge(Actor actor, PlanId plan, Purpose purpose, Predicate<Facts> mayEnter) {
        var now = clock.instant();
        var facts = door.facts(actor, plan, now);
        var granted = facts.filter(mayEnter).isPresent();
        var ground = facts.map(known -> known.ground(granted)).orElse("NO_SUCH_PLAN");
        door.write(actor, plan, purpose, granted, ground, now);
        return facts.filter(mayEnter).orElseThrow(NotYours::new);
    }

    private static Relation relation(Facts facts) {
        return facts.relation().orElseThrow(NotYours::new);
    }
}
