package no.stafett.protection.usecase;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.Grading;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** The privacy officer writes down what the population register says, stricter or milder. It holds from the next request. */
@UseCase
public class RegisterGrade {

    private final OfficeHolders holders;
    private final AddressStore addresses;
    private final AdministrationLog log;
    private final Clock clock;

    RegisterGrade(OfficeHolders holders, AddressStore addresses, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    /** @param nobodyIsMeant that it is meant to shut the plans for everybody, when nobody is named */
    public Outcome<Grading> register(Actor actor, Grading.Typed typed, boolean nobodyIsMeant) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
        var person = typed.person().flatMap(id -> addresses.find(actor, id)).orElseThrow(NotYours::new);
        if (!(typed.read() instanceof Done(var grading))) {
            return typed.read();
        }
        addresses.present(actor, person.id());
        var outcome = grading.shutFor(person.somebodyIsNamed(), nobodyIsMeant);
        if (outcome instanceof Done) {
            var now = clock.instant();
            addresses.register(grading, actor, now);
            log.write(
                    actor,
                    AdministrativeAct.GRADE_REGISTERED,
                    person.id(),
                    grading.grade().name(),
                    now);
        }
        return outcome;
    }
}
