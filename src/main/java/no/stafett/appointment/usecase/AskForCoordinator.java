package no.stafett.appointment.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.RequestOrigin;
import no.stafett.appointment.domain.RequestRefusal;
import no.stafett.appointment.domain.RequestTyped;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.identity.NewCitizen;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.shared.Actor;
import no.stafett.shared.DayTyped;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;
import no.stafett.shared.UseCase;

/** An employee asks for a coordinator with the family's yes, or the coordinating unit writes down what a family asks for on paper
 * (BK-01). */
@UseCase
public class AskForCoordinator {

    private final OfficeAccess offices;
    private final People people;
    private final RequestStore requests;
    private final SyntheticNumbers synthetic;
    private final Clock clock;

    AskForCoordinator(
            OfficeAccess offices, People people, RequestStore requests, SyntheticNumbers synthetic, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.requests = requests;
        this.synthetic = synthetic;
        this.clock = clock;
    }

    public Outcome<RequestId> ask(Actor actor, RequestTyped typed) {
        if (!actor.isEmployee() || typed.origin() == RequestOrigin.FAMILY_ON_PAPER && !offices.coordinates(actor)) {
            throw new NotYours();
        }
        var now = clock.instant();
        var employees = people.employees().stream().map(Person::id).collect(Collectors.toSet());
        var number = NationalId.read(typed.citizen().nationalId(), synthetic);
        var read = typed.read(employees, Oslo.day(now));
        return number instanceof Done(var known) && read instanceof Done(var request)
                ? ask(actor, known, typed, request, now)
                : Outcome.refused(Stream.concat(reasons(number), reasons(read)).toList());
    }

    private Outcome<RequestId> ask(
            Actor actor, NationalId number, RequestTyped typed, RequestTyped.Read request, Instant now) {
        var citizen = typed.citizen();
        var born = DayTyped.read(citizen.birthDate()).orElseThrow();
        var person = people.citizen(
                new NewCitizen(
                        number,
                        citizen.firstName().strip(),
                        citizen.lastName().strip(),
                        Optional.of(born),
                        "",
                        "",
                        Optional.empty()),
                now);
        var known = people.find(person).orElseThrow();
        if (!citizen.is(known.firstName(), known.lastName(), known.birthDate().orElse(born))) {
            return Outcome.refused(RequestRefusal.NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER);
        }
        var id = RequestId.create();
        return requests.add(actor, id, person, request, now)
                ? Outcome.done(id)
                : Outcome.refused(RequestRefusal.IS_ASKED_FOR_ALREADY);
    }

    private static Stream<Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Stream.of();
            case Refused<?>(var reasons) -> List.<Refusal>copyOf(reasons).stream();
        };
    }
}
