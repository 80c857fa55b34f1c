package no.stafett.oversight.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.access.Overseer;
import no.stafett.oversight.domain.EmergencySeen;
import no.stafett.oversight.domain.OversightLimits;
import no.stafett.oversight.domain.Pattern;
import no.stafett.oversight.domain.PatternSeen;
import no.stafett.oversight.sql.EmergencyStore;
import no.stafett.oversight.sql.LimitsStore;
import no.stafett.oversight.sql.PatternStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/**
 * What is worth a talk: among the employees of her unit for a leader, in the whole municipality for the privacy officer,
 * who also sees the emergencies she must go through.
 */
@UseCase
public class ShowOversight {

    private static final int MOST = 100;

    public record Shown(
            Overseer reader,
            List<EmergencySeen> emergencies,
            List<PatternSeen> patterns,
            OversightLimits limits,
            Instant now) {}

    private final OfficeAccess offices;
    private final EmergencyStore emergencies;
    private final PatternStore patterns;
    private final LimitsStore limits;
    private final Clock clock;

    ShowOversight(
            OfficeAccess offices, EmergencyStore emergencies, PatternStore patterns, LimitsStore limits, Clock clock) {
        this.offices = offices;
        this.emergencies = emergencies;
        this.patterns = patterns;
        this.limits = limits;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var reader = offices.overseer(actor, OfficePage.OVERSIGHT);
        var now = clock.instant();
        var inForce = limits.limitsOn(reader.tenant(), Oslo.day(now));
        return new Shown(
                reader,
                reader.isPrivacyOfficer()
                        ? emergencies.seen(reader, now.minus(Duration.ofDays(inForce.days())), MOST)
                        : List.of(),
                Arrays.stream(Pattern.values())
                        .flatMap(pattern -> patterns.seen(pattern, reader, inForce, now).stream())
                        .toList(),
                inForce,
                now);
    }
}
