package no.stafett.consent.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.consent.ConsentCalledBack;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whoever asks the family to go on, or to open a closed plan again, takes the question back before all have answered. The plan
 * stays as it was.
 */
@UseCase
public class CallBackQuestion {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallBackQuestion(PlanAccess access, ConsentStore consents, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /** @param asking what the question was about: to go on, or to open again */
    public Outcome<ConsentCalledBack> callBack(Actor actor, PlanId plan, Purpose asking) {
        var asker = access.asker(actor, plan, asking);
        var awaited = consents.openAndLocked(asker.tenant(), plan).awaited();
        if (awaited.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_CALL_BACK);
        }
        var now = clock.instant();
        consents.end(asker.tenant(), awaited.get().id(), EndedWhy.CALLED_BACK, asker.person(), now);
        var calledBack = new ConsentCalledBack(
                asker.tenant(), plan, asker.person(), now, awaited.get().id());
        events.publishEvent(calledBack);
        return Outcome.done(calledBack);
    }
}
