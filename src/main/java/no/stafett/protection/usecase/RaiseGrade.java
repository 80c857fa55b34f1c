package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.KEEP_SAFE;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.FamilyMember;
import no.stafett.protection.domain.Grading;
import no.stafett.protection.sql.AddressStore;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * The one who asks the family has learned that an address is protected, and says so at once: it holds from the next request. She
 * is named herself, because she knows; whom else to name is for the privacy officer. She never lowers a grade. No line in the
 * plan's own log, which those may read who must not learn of it.
 */
@UseCase
public class RaiseGrade {

    private final PlanAccess access;
    private final BarStore bars;
    private final AddressStore addresses;
    private final AdministrationLog log;
    private final Clock clock;

    RaiseGrade(PlanAccess access, BarStore bars, AddressStore addresses, AdministrationLog log, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<Grading> raise(Actor actor, PlanId plan, Grading.Typed typed) {
        var asker = access.asker(actor, plan, KEEP_SAFE);
        var isInTheFamily = bars.family(asker).stream()
                .map(FamilyMember::id)
                .anyMatch(id -> typed.person().filter(id::equals).isPresent());
        var read = isInTheFamily
                ? typed.read()
                : new Grading.Typed(Optional.empty(), typed.grade(), typed.source()).read();
        if (!(read instanceof Done(var grading))) {
            return read;
        }
        var outcome = grading.raise(addresses.present(actor, grading.person()).grade());
        if (outcome instanceof Done) {
            var now = clock.instant();
            addresses.register(grading, actor, now);
            addresses.name(grading.person(), actor.person(), actor, now);
            log.write(
                    actor,
                    AdministrativeAct.GRADE_REGISTERED,
                    grading.person(),
                    grading.grade().name(),
                    now);
            log.write(actor, AdministrativeAct.NAMED_FOR_ADDRESS, actor.person(), "", now);
        }
        return outcome;
    }
}
