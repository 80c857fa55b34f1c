package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ParticipantStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;

/** The services the family has said yes to, and who can be let in as one of them, for the one who holds the baton. */
@UseCase
public class ShowStaff {

    /** A line for a service. */
    public record ServiceLine(UUID line, String name) {}

    /**
     * @param allowed whether the municipality and the version in force allow it without a new one
     * @param inTheServices those who take part by one of the lines and do not hold the baton
     */
    public record Shown(
            PlanFrame frame,
            boolean allowed,
            List<ServiceLine> services,
            List<Colleague> colleagues,
            List<PlanPerson> inTheServices) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final ColleagueStore colleagues;
    private final ParticipantStore participants;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowStaff(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            ConsentStore consents,
            ScopeStore scopes,
            ColleagueStore colleagues,
            ParticipantStore participants,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.consents = consents;
        this.scopes = scopes;
        this.colleagues = colleagues;
        this.participants = participants;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var tenant = holder.tenant();
        var active = consents.open(tenant, plan).active().orElseThrow(NotYours::new);
        var today = Oslo.day(clock.instant());
        var lines = consents.lines(tenant, active.id()).stream()
                .filter(line -> line.whom().service().isPresent())
                .filter(line -> !line.period().isOver(today))
                .toList();
        var units = municipalities.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Set<UUID> lineIds = lines.stream().map(line -> line.id()).collect(Collectors.toSet());
        var inBy = participants.linesOf(tenant, plan);
        List<UnitId> services = lines.stream()
                .flatMap(line -> line.whom().service().stream())
                .distinct()
                .toList();
        return new Shown(
                frames.of(holder),
                municipalities.rulesOn(today).staffChangesWithinService()
                        && scopes.of(tenant, active.id()).staffChanges(),
                lines.stream()
                        .map(line -> new ServiceLine(
                                line.id(),
                                units.getOrDefault(line.whom().service().orElseThrow(), "")))
                        .toList(),
                colleagues.inTheServices(holder, services),
                people.of(holder).stream()
                        .filter(person -> !person.holdsBaton())
                        .filter(person -> lineIds.contains(
                                inBy.getOrDefault(person.id(), holder.plan().value())))
                        .toList());
    }
}
