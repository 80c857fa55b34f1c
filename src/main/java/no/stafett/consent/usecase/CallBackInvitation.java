package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentCalledBack;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The holder invited the wrong person, or too early: the question is taken back before it is answered by all. */
@UseCase
public class CallBackInvitation {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallBackInvitation(PlanAccess access, ConsentStore consents, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ConsentCalledBack> callBack(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var now = clock.instant();
        var awaited = consents.openAndLocked(holder.tenant(), plan).awaited();
        if (awaited.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_CALL_BACK);
        }
        consents.end(holder.tenant(), awaited.get().id(), EndedWhy.CALLED_BACK, holder.person(), now);
        var calledBack = new ConsentCalledBack(
                holder.tenant(), plan, holder.person(), now, awaited.get().id());
        events.publishEvent(calledBack);
        return Outcome.done(calledBack);
    }
}
