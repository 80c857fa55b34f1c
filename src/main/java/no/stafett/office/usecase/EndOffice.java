package no.stafett.office.usecase;

import static no.stafett.office.domain.OfficeRefusal.LAST_SYSTEM_ADMINISTRATOR;
import static no.stafett.office.domain.OfficeRefusal.OFFICE_HAS_ENDED;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.office.OfficeHolders;
import no.stafett.office.domain.HeldOffice;
import no.stafett.office.sql.HeldOfficeStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A system administrator ends an office, from the next request on; the last of her own kind stays. */
@UseCase
public class EndOffice {

    private final OfficeHolders holders;
    private final HeldOfficeStore offices;
    private final AdministrationLog log;
    private final Clock clock;

    EndOffice(OfficeHolders holders, HeldOfficeStore offices, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** @param key as {@link HeldOffice#key()} has it */
    public Outcome<HeldOffice> end(Actor actor, String key) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var chosen = offices.held(actor).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (chosen.isEmpty()) {
            return Outcome.refused(OFFICE_HAS_ENDED);
        }
        var office = chosen.get();
        if (office.office() == Office.SYSTEM_ADMINISTRATOR && offices.administrators(actor) == 1) {
            return Outcome.refused(LAST_SYSTEM_ADMINISTRATOR);
        }
        var now = clock.instant();
        if (!offices.end(office, actor, now)) {
            return Outcome.refused(OFFICE_HAS_ENDED);
        }
        log.write(
                actor,
                AdministrativeAct.OFFICE_ENDED,
                office.person(),
                office.office().name(),
                now);
        return Outcome.done(office);
    }
}
