package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.ASSESS_OWN_ACCESS;
import static no.stafett.protection.domain.ProtectionRefusal.IS_NOT_ASSESSED;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.protection.OwnAccessEnded;
import no.stafett.protection.sql.OwnAccessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** It is no longer right that the child signs in. The door is shut on its next request. */
@UseCase
public class EndOwnAccess {

    private final PlanAccess access;
    private final OwnAccessStore ownAccess;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndOwnAccess(PlanAccess access, OwnAccessStore ownAccess, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.ownAccess = ownAccess;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<OwnAccessEnded> end(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, ASSESS_OWN_ACCESS);
        var now = clock.instant();
        if (!ownAccess.end(holder, now)) {
            return Outcome.refused(IS_NOT_ASSESSED);
        }
        var ended = new OwnAccessEnded(holder.tenant(), plan, holder.person(), now);
        events.publishEvent(ended);
        return Outcome.done(ended);
    }
}
