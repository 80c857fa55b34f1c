package no.stafett.leaving.usecase;

import java.util.List;
import no.stafett.leaving.domain.Employee;
import no.stafett.leaving.sql.LeaverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Those who work in the units somebody leads, or in the whole municipality for its local administrator, by name. */
@UseCase
public class ShowEmployees {

    static final int MOST = 200;

    /** @param more whether there are more than are shown */
    public record Shown(List<Employee> employees, boolean everybody, boolean more) {}

    private final WhoLeads leads;
    private final LeaverStore leavers;

    ShowEmployees(WhoLeads leads, LeaverStore leavers) {
        this.leads = leads;
        this.leavers = leavers;
    }

    /** @param name a part of a name, or nothing */
    public Shown show(Actor actor, String name) {
        var everybody = leads.leadsEverybody(actor);
        var found = leavers.employees(actor, everybody, name.strip(), MOST + 1);
        return new Shown(found.subList(0, Math.min(MOST, found.size())), everybody, found.size() > MOST);
    }
}
