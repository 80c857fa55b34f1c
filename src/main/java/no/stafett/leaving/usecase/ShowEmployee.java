package no.stafett.leaving.usecase;

import java.time.Clock;
import java.time.LocalDate;
import no.stafett.leaving.domain.Employee;
import no.stafett.leaving.sql.LeaverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** One employee, for the one whose word it is that she leaves. */
@UseCase
public class ShowEmployee {

    /** @param isReader whether it is the reader herself, of whom another must say it */
    public record Shown(Employee employee, boolean isReader, LocalDate today) {}

    private final WhoLeads leads;
    private final LeaverStore leavers;
    private final Clock clock;

    ShowEmployee(WhoLeads leads, LeaverStore leavers, Clock clock) {
        this.leads = leads;
        this.leavers = leavers;
        this.clock = clock;
    }

    public Shown show(Actor actor, PersonId person) {
        var employee =
                leavers.employee(actor, leads.leadsEverybody(actor), person).orElseThrow(NotYours::new);
        return new Shown(employee, person.equals(actor.person()), Oslo.day(clock.instant()));
    }
}
