package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.AppointmentRules;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.appointment.sql.RuleStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** One request, for the one who answers it. */
@UseCase
public class ShowRequest {

    public record Shown(Request request, List<Person> employees, AppointmentRules rules) {}

    private final OfficeAccess offices;
    private final RequestStore requests;
    private final RuleStore rules;
    private final People people;
    private final Clock clock;

    ShowRequest(OfficeAccess offices, RequestStore requests, RuleStore rules, People people, Clock clock) {
        this.offices = offices;
        this.requests = requests;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    public Shown show(Actor actor, RequestId id) {
        var officer = offices.coordinatingUnit(actor);
        return new Shown(
                requests.find(officer, id).orElseThrow(NotYours::new),
                people.employees(),
                rules.on(officer.tenant(), Oslo.day(clock.instant())));
    }
}
