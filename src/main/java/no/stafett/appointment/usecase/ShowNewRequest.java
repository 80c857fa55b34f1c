package no.stafett.appointment.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** The form for asking for a coordinator: for every employee, who asks with the family's yes. */
@UseCase
public class ShowNewRequest {

    /** @param mayRegisterPaper whether she may also write down what a family asks for on paper */
    public record Shown(List<Person> employees, boolean mayRegisterPaper) {}

    private final OfficeAccess offices;
    private final People people;

    ShowNewRequest(OfficeAccess offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    public Shown show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return new Shown(people.employees(), offices.coordinates(actor));
    }
}
