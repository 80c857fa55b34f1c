package no.stafett.plan.usecase;

import java.util.List;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.plan.sql.AskerStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** Those who can be set to ask about a closed plan, for one who leads a unit or is responsible for the system. */
@UseCase
public class ShowAppointing {

    public record Shown(List<Person> employees) {}

    private final AskerStore askers;
    private final People people;

    ShowAppointing(AskerStore askers, People people) {
        this.askers = askers;
        this.people = people;
    }

    /** For everybody else there is no such page. */
    public Shown show(Actor actor) {
        if (!actor.isEmployee() || !askers.mayAppoint(actor)) {
            throw new NotYours();
        }
        return new Shown(people.employees());
    }
}
