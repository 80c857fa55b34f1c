package no.stafett.oversight.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.oversight.domain.DeniedAttempt;
import no.stafett.oversight.sql.DenialStore;
import no.stafett.oversight.sql.LimitsStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** Those who came to a door that stayed shut, in the last days. */
@UseCase
public class ShowDenials {

    static final int A_PAGE = 50;

    /** @param more whether there are older ones */
    public record Shown(List<DeniedAttempt> denials, boolean privacyOfficer, int days, int page, boolean more) {}

    private final OfficeAccess offices;
    private final DenialStore denials;
    private final LimitsStore limits;
    private final Clock clock;

    ShowDenials(OfficeAccess offices, DenialStore denials, LimitsStore limits, Clock clock) {
        this.offices = offices;
        this.denials = denials;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, int page) {
        var reader = offices.overseer(actor, OfficePage.DENIALS);
        var wanted = Math.clamp(page, 1, 100_000);
        var now = clock.instant();
        int days = limits.limitsOn(reader.tenant(), Oslo.day(now)).days();
        var found = denials.denials(reader, now.minus(Duration.ofDays(days)), (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(
                found.subList(0, Math.min(A_PAGE, found.size())),
                reader.isPrivacyOfficer(),
                days,
                wanted,
                found.size() > A_PAGE);
    }
}
