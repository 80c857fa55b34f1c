package no.stafett.oversight.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.oversight.domain.OfficeReading;
import no.stafett.oversight.sql.ReadingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Who has read the pages of an office, the privacy officer's own looks too. */
@UseCase
public class ShowReadings {

    static final int A_PAGE = 50;

    /** @param more whether there are older ones */
    public record Shown(List<OfficeReading> readings, int page, boolean more) {}

    private final OfficeAccess offices;
    private final ReadingStore readings;

    ShowReadings(OfficeAccess offices, ReadingStore readings) {
        this.offices = offices;
        this.readings = readings;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, int page) {
        var privacyOfficer = offices.privacyOfficer(actor, OfficePage.READINGS);
        var wanted = Math.clamp(page, 1, 100_000);
        var found = readings.readings(privacyOfficer, (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(found.subList(0, Math.min(A_PAGE, found.size())), wanted, found.size() > A_PAGE);
    }
}
