package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.NextHolderProposed;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.NextHolder;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Asks the family whether somebody of another unit may take over the baton (S-09, S-11, H-03). The yes opens the way; the
 * holder offers the baton when they are ready, and holds it until it is taken.
 */
@UseCase
public class AskAboutNextHolder {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ColleagueStore colleagues;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskAboutNextHolder(
            PlanAccess access,
            ConsentStore consents,
            ColleagueStore colleagues,
            NextVersion nextVersion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.colleagues = colleagues;
        this.nextVersion = nextVersion;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses while another question waits for the family: two at once would answer each other. */
    public Outcome<ConsentSent> ask(Actor actor, PlanId plan, NextHolder next) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var open = consents.openAndLocked(holder.tenant(), plan);
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var present = open.active()
                .map(active -> consents.linesThatGoOn(holder.tenant(), active.id(), Oslo.day(clock.instant())))
                .orElseThrow();
        var lines = next.addTo(
                present,
                consents.holders(holder.tenant(), plan),
                ids(colleagues.elsewhere(holder)),
                next.person()
                        .map(person -> ids(colleagues.atUnitOf(holder, person)))
                        .orElse(Set.of()));
        return switch (lines) {
            case Refused<List<PlannedLine>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<PlannedLine>>(var named) ->
                send(holder, named, next.person().orElseThrow());
        };
    }

    private Outcome<ConsentSent> send(BatonHolder holder, List<PlannedLine> lines, PersonId next) {
        var now = clock.instant();
        return nextVersion
                .ask(holder.tenant(), holder.plan(), holder.person(), lines, Matters.NONE, now)
                .map(sent -> {
                    events.publishEvent(
                            new NextHolderProposed(holder.tenant(), holder.plan(), holder.person(), now, next));
                    return sent;
                });
    }

    private static Set<PersonId> ids(List<Colleague> colleagues) {
        return colleagues.stream().map(Colleague::id).collect(Collectors.toSet());
    }
}
