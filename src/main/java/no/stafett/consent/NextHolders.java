package no.stafett.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.NextHolder;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.usecase.NextVersion;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question to the family whether somebody of another unit may take over the baton, with those at her unit who come in
 * with her (S-09, S-11, H-03, H-05). Runs inside the transaction of the use case that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NextHolders {

    private final ConsentStore consents;
    private final ColleagueStore colleagues;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;

    NextHolders(
            ConsentStore consents,
            ColleagueStore colleagues,
            NextVersion nextVersion,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.colleagues = colleagues;
        this.nextVersion = nextVersion;
        this.events = events;
    }

    /**
     * Refuses while another question waits for the family – two at once would answer each other – and when she need not be
     * asked about.
     *
     * @param others those at her unit who shall take part with her, and are not named yet
     */
    public Outcome<ConsentSent> ask(BatonHolder holder, Optional<PersonId> next, List<PersonId> others, Instant now) {
        var tenant = holder.tenant();
        var plan = holder.plan();
        var open = consents.openAndLocked(tenant, plan);
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var present = open.active()
                .map(active -> consents.linesThatGoOn(tenant, active.id(), Oslo.day(now)))
                .orElseThrow();
        var lines = new NextHolder(next, others)
                .addTo(
                        present,
                        consents.holders(tenant, plan),
                        ids(colleagues.elsewhere(holder)),
                        next.map(person -> notNamedYetAtUnitOf(holder, person)).orElse(Set.of()));
        return switch (lines) {
            case Refused<List<PlannedLine>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<PlannedLine>>(var named) -> send(holder, named, next.orElseThrow(), now);
        };
    }

    /** Those at the unit of somebody whom no open version names. */
    public Set<PersonId> notNamedYetAtUnitOf(BatonHolder holder, PersonId somebody) {
        return ids(colleagues.atUnitOf(holder, somebody));
    }

    private Outcome<ConsentSent> send(BatonHolder holder, List<PlannedLine> lines, PersonId next, Instant now) {
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
