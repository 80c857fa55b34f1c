package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ANSWER_CONSENT;

import java.time.Clock;
import java.util.UUID;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ExceptionTakenOut;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DraftScopeStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * One who has a say takes out what was excepted. It lets nobody in by itself; everybody is asked about a version without it,
 * and until all have said yes it stands.
 */
@UseCase
public class TakeOutException {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final DraftScopeStore drafts;
    private final ChangeExceptions exceptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeOutException(
            PlanAccess access,
            ConsentStore consents,
            ScopeStore scopes,
            DraftScopeStore drafts,
            ChangeExceptions exceptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.scopes = scopes;
        this.drafts = drafts;
        this.exceptions = exceptions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ExceptionTakenOut> takeOut(Actor actor, PlanId plan, UUID exception) {
        var consenter = access.consenter(actor, plan, ANSWER_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        var version = exceptions.mine(consenter, open, now);
        if (scopes.of(consenter.tenant(), version.id()).exceptions().stream()
                .noneMatch(one -> one.id().equals(exception))) {
            return Outcome.refused(ConsentRefusal.NO_SUCH_EXCEPTION);
        }
        return exceptions
                .change(consenter, open, version, draft -> drafts.takeOut(consenter.tenant(), draft, exception), now)
                .map(consent -> {
                    var gone = new ExceptionTakenOut(consenter.tenant(), plan, consenter.person(), now, consent);
                    events.publishEvent(gone);
                    return gone;
                });
    }
}
