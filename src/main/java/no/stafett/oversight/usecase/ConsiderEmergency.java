package no.stafett.oversight.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.oversight.domain.Emergency;
import no.stafett.oversight.domain.OversightLimits;
import no.stafett.oversight.sql.EmergencyStore;
import no.stafett.oversight.sql.LimitsStore;
import no.stafett.oversight.sql.UnitStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What an emergency means, before a leader declares one. */
@UseCase
public class ConsiderEmergency {

    /** @param openUntil until when she reads the plan, if she has declared one already */
    public record Shown(PlanId plan, String reference, OversightLimits limits, Optional<Instant> openUntil) {}

    private final PlanAccess access;
    private final UnitStore units;
    private final EmergencyStore emergencies;
    private final LimitsStore limits;
    private final Clock clock;

    ConsiderEmergency(PlanAccess access, UnitStore units, EmergencyStore emergencies, LimitsStore limits, Clock clock) {
        this.access = access;
        this.units = units;
        this.emergencies = emergencies;
        this.limits = limits;
        this.clock = clock;
    }

    public Shown consider(Actor actor, PlanId plan) {
        var leader = access.leader(actor, plan, Purpose.CONSIDER_EMERGENCY);
        var now = clock.instant();
        return new Shown(
                plan,
                units.reference(leader),
                limits.limitsOn(leader.tenant(), Oslo.day(now)),
                emergencies.open(leader, now).map(Emergency.Open::until));
    }
}
