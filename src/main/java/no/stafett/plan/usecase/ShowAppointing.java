package no.stafett.plan.usecase;

import java.util.List;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Those who can be set to ask about a closed plan, for one who leads a unit or is responsible for the system. */
@UseCase
public class ShowAppointing {

    public record Shown(List<Person> employees) {}

    private final OfficeHolders holders;
    private final People people;

    ShowAppointing(OfficeHolders holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    /** For everybody else there is no such page. */
    public Shown show(Actor actor) {
        holders.mustHave(actor, Office.LINE_MANAGER, Office.SYSTEM_ADMINISTRATOR);
        return new Shown(people.employees());
    }
}
