package no.stafett.office.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.office.domain.AdministrationLine;
import no.stafett.office.sql.AdministrationLogStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** What has been done beside the plans, the newest first, {@value #A_PAGE} lines at a time. For the privacy officer. */
@UseCase
public class ShowAdministrationLog {

    static final int A_PAGE = 50;

    /** @param more whether there are older lines */
    public record Shown(List<AdministrationLine> lines, int page, boolean more) {}

    private final OfficeAccess offices;
    private final AdministrationLogStore log;

    ShowAdministrationLog(OfficeAccess offices, AdministrationLogStore log) {
        this.offices = offices;
        this.log = log;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, int page) {
        offices.privacyOfficer(actor, OfficePage.ADMINISTRATION_LOG);
        var wanted = Math.clamp(page, 1, 100_000);
        var lines = log.lines(actor, (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(lines.subList(0, Math.min(A_PAGE, lines.size())), wanted, lines.size() > A_PAGE);
    }
}
