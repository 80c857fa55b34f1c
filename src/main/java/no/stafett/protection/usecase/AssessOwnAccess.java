package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.ASSESS_OWN_ACCESS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.identity.People;
import no.stafett.protection.OwnAccessAssessed;
import no.stafett.protection.domain.OwnAccess;
import no.stafett.protection.sql.OwnAccessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The baton holder notes that it is right for this child to sign in, after talking with the child and the parents. */
@UseCase
public class AssessOwnAccess {

    private final PlanAccess access;
    private final OwnAccessStore ownAccess;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessOwnAccess(
            PlanAccess access, OwnAccessStore ownAccess, People people, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.ownAccess = ownAccess;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<OwnAccess> assess(Actor actor, PlanId plan, String talkedWith, String note) {
        var holder = access.batonHolder(actor, plan, ASSESS_OWN_ACCESS);
        var now = clock.instant();
        var owner = ownAccess.owner(holder);
        var outcome = ownAccess.child(holder, Oslo.day(now)).assess(talkedWith, note);
        if (outcome instanceof Done(var assessed)) {
            ownAccess.add(assessed, holder, now);
            people.letSignIn(holder.tenant(), owner);
            events.publishEvent(new OwnAccessAssessed(holder.tenant(), plan, holder.person(), now));
        }
        return outcome;
    }
}
