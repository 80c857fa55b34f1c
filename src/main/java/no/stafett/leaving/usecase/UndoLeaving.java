package no.stafett.leaving.usecase;

import static no.stafett.leaving.domain.LeavingRefusal.NOTHING_TO_UNDO;

import java.time.Clock;
import no.stafett.identity.People;
import no.stafett.leaving.sql.LeaverStore;
import no.stafett.leaving.sql.LeavingStore;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/**
 * It was a mistake, or she comes back. She may sign in again; what has ended stays ended. A baton nobody has taken from her
 * meanwhile is in her hand, but she reads nothing before the family has named her again.
 */
@UseCase
public class UndoLeaving {

    private final WhoLeads leads;
    private final LeaverStore leavers;
    private final LeavingStore leavings;
    private final People people;
    private final AdministrationLog log;
    private final Clock clock;

    UndoLeaving(
            WhoLeads leads,
            LeaverStore leavers,
            LeavingStore leavings,
            People people,
            AdministrationLog log,
            Clock clock) {
        this.leads = leads;
        this.leavers = leavers;
        this.leavings = leavings;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<PersonId> undo(Actor actor, PersonId person) {
        var employee =
                leavers.employee(actor, leads.leadsEverybody(actor), person).orElseThrow(NotYours::new);
        var now = clock.instant();
        var hadLeft = leavings.end(actor, employee.id(), now);
        if (hadLeft.isEmpty()) {
            return Outcome.refused(NOTHING_TO_UNDO);
        }
        if (hadLeft.get()) {
            people.comeBack(actor.tenant(), person);
        }
        log.write(
                actor,
                hadLeft.get() ? AdministrativeAct.EMPLOYEE_CAME_BACK : AdministrativeAct.LEAVING_CALLED_OFF,
                person,
                "",
                now);
        return Outcome.done(person);
    }
}
