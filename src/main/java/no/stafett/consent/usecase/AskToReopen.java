package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ASK_TO_REOPEN;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.ReopeningAsked;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.Anew;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Asks the family whether a closed plan shall be opened again (S-14, Z-06). It starts from the last version that was in force,
 * and the plan is closed until everybody who must has said yes.
 */
@UseCase
public class AskToReopen {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskToReopen(
            PlanAccess access,
            ConsentStore consents,
            NextVersion nextVersion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.nextVersion = nextVersion;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses while the family has the question already. */
    public Outcome<ConsentSent> ask(Actor actor, PlanId plan, Set<Whom> along) {
        var asker = access.asker(actor, plan, ASK_TO_REOPEN);
        var tenant = asker.tenant();
        if (consents.openAndLocked(tenant, plan).awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var now = clock.instant();
        var last = consents.lastInForce(tenant, plan)
                .map(version -> consents.linesThatGoOn(tenant, version.id(), Oslo.day(now)))
                .orElse(List.of());
        var lines = new Anew(asker.person(), along).lines(last);
        return nextVersion
                .ask(tenant, plan, asker.person(), lines, Matters.reopening(), now)
                .map(sent -> {
                    events.publishEvent(new ReopeningAsked(tenant, plan, asker.person(), now));
                    return sent;
                });
    }
}
