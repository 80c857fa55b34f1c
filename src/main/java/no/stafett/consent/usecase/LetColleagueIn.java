package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.Participation;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ColleagueLetIn;
import no.stafett.consent.ColleagueReplaced;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.StaffChange;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ParticipantStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A colleague comes in as one of a service the family has said yes to, beside another or in her place, without a new version
 * (K8). Only where the municipality allows it and the version said so; the family is told.
 */
@UseCase
public class LetColleagueIn {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final ColleagueStore colleagues;
    private final ParticipantStore participants;
    private final Participation participation;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetColleagueIn(
            PlanAccess access,
            ConsentStore consents,
            ScopeStore scopes,
            ColleagueStore colleagues,
            ParticipantStore participants,
            Participation participation,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.scopes = scopes;
        this.colleagues = colleagues;
        this.participants = participants;
        this.participation = participation;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ColleagueLetIn> letIn(Actor actor, PlanId plan, StaffChange change) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var tenant = holder.tenant();
        var now = clock.instant();
        var active = consents.openAndLocked(tenant, plan).active().orElseThrow(NotYours::new);
        return change.within(known(holder, active, change, Oslo.day(now))).map(allowed -> {
            allowed.replaced().ifPresent(replaced -> {
                participation.close(tenant, plan, replaced, now);
                events.publishEvent(new ColleagueReplaced(tenant, plan, holder.person(), now, replaced));
            });
            var line = allowed.line();
            participation.openByConsent(tenant, plan, allowed.colleague(), line.id(), line.mayWrite(), now);
            var letIn = new ColleagueLetIn(tenant, plan, holder.person(), now, allowed.colleague());
            events.publishEvent(letIn);
            return letIn;
        });
    }

    private StaffChange.Known known(BatonHolder holder, Version active, StaffChange change, LocalDate today) {
        var tenant = holder.tenant();
        List<ConsentLine> lines = consents.lines(tenant, active.id());
        var inBy = participants.linesOf(tenant, holder.plan());
        return new StaffChange.Known(
                lines,
                change.colleague().flatMap(one -> colleagues.unitOf(tenant, one)),
                change.colleague().filter(inBy::containsKey).isPresent(),
                change.colleague()
                        .filter(one -> colleagues.isKeptOut(holder, Whom.person(one)))
                        .isPresent(),
                change.replaced()
                        .filter(consents.holders(tenant, holder.plan())::contains)
                        .isPresent(),
                change.replaced().flatMap(one -> Optional.ofNullable(inBy.get(one))),
                municipalities.rulesOn(today).staffChangesWithinService()
                        && scopes.of(tenant, active.id()).staffChanges(),
                today);
    }
}
