package no.stafett.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.appointment.AppointmentId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Who may be appointed for whom, over all that can be combined. */
class AppointmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final PersonId NURSE = PersonId.create();
    private static final PersonId TEACHER = PersonId.create();
    private static final Set<PersonId> EMPLOYEES = Set.of(NURSE, TEACHER);

    @Test
    void a_coordinator_is_never_the_case_worker_where_the_two_are_kept_apart() {
        for (var apart : List.of(true, false)) {
            for (var chosen : EMPLOYEES) {
                for (var worker : List.of(Optional.of(NURSE), Optional.of(TEACHER), Optional.<PersonId>empty())) {
                    var refused = reasons(appoint(CoordinatorKind.COORDINATOR, child(8), chosen, worker, apart));
                    assertThat(refused.contains(AppointmentRefusal.COORDINATOR_IS_THE_CASE_WORKER))
                            .as(apart + " " + chosen + " " + worker)
                            .isEqualTo(apart && worker.equals(Optional.of(chosen)));
                }
            }
        }
    }

    @Test
    void a_barnekoordinator_is_for_one_who_is_expected_and_for_one_under_eighteen() {
        for (int age = 0; age <= 40; age++) {
            for (var expecting : List.of(true, false)) {
                for (var kind : CoordinatorKind.values()) {
                    var person =
                            new Coordinated(PersonId.create(), "Tiril", Optional.of(TODAY.minusYears(age)), expecting);
                    assertThat(reasons(appoint(kind, person, NURSE, Optional.empty(), true))
                                    .contains(AppointmentRefusal.CHILD_IS_GROWN_UP))
                            .as(kind + " " + age + " " + expecting)
                            .isEqualTo(kind == CoordinatorKind.CHILD_COORDINATOR && !expecting && age >= 18);
                }
            }
        }
        var tomorrow = new Coordinated(
                PersonId.create(), "Tiril", Optional.of(TODAY.minusYears(18).plusDays(1)), false);
        assertThat(tomorrow.mayHaveChildCoordinator(TODAY)).isTrue();
        assertThat(tomorrow.mayHaveChildCoordinator(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void the_conditions_are_met_when_all_that_are_asked_about_are_so() {
        var replies = List.of(Optional.<Reply>empty(), Optional.of(Reply.YES), Optional.of(Reply.NO));
        for (var kind : CoordinatorKind.values()) {
            for (var serious : replies) {
                for (var longLasting : replies) {
                    for (var welfare : replies) {
                        var outcome = Conditions.of(kind, serious, longLasting, welfare);
                        var asked = kind == CoordinatorKind.COORDINATOR
                                ? List.of(longLasting)
                                : List.of(serious, longLasting, welfare);
                        if (asked.stream().allMatch(Optional::isPresent)) {
                            assertThat(outcome).isInstanceOf(Done.class);
                            assertThat(((Done<Conditions>) outcome).value().areMet())
                                    .isEqualTo(asked.stream().allMatch(Optional.of(Reply.YES)::equals));
                        } else {
                            assertThat(reasons(outcome)).hasSize((int)
                                    asked.stream().filter(Optional::isEmpty).count());
                        }
                    }
                }
            }
        }
    }

    /** From the day six months before, through the birthday, and for as long as nobody has decided. */
    @Test
    void somebody_must_decide_from_half_a_year_before_the_eighteenth_birthday() {
        var born = LocalDate.of(2009, 5, 29);
        var appointment = lasting(CoordinatorKind.CHILD_COORDINATOR, born);

        assertThat(Stream.iterate(TODAY.minusDays(30), day -> day.plusDays(1))
                        .limit(900)
                        .filter(appointment::mustBeDecided)
                        .findFirst())
                .contains(LocalDate.of(2026, 11, 29));
        assertThat(appointment.mustBeDecided(LocalDate.of(2027, 5, 29))).isTrue();
        assertThat(appointment.mustBeDecided(LocalDate.of(2029, 1, 1))).isTrue();
        assertThat(lasting(CoordinatorKind.COORDINATOR, born).mustBeDecided(LocalDate.of(2029, 1, 1)))
                .isFalse();
        for (var day = LocalDate.of(2008, 1, 1); day.getYear() < 2011; day = day.plusDays(1)) {
            var near = new Coordinated(PersonId.create(), "", Optional.of(day), false).isNearEighteen(TODAY);
            assertThat(near)
                    .as("the job and the page agree on " + day)
                    .isEqualTo(!day.isAfter(Coordinated.bornByWhenNearEighteen(TODAY)));
        }
    }

    @Test
    void the_next_one_begins_the_day_the_one_before_stops() {
        var present = lasting(CoordinatorKind.CHILD_COORDINATOR, TODAY.minusYears(9));
        var typed =
                new Appointing.Typed(Optional.of(CoordinatorKind.COORDINATOR), Optional.of(TEACHER), TODAY.toString());

        var outcome = present.succeed(typed, "Ho sluttar", EMPLOYEES, true, TODAY);

        assertThat(outcome).isInstanceOf(Done.class);
        var succession = ((Done<Appointment.Succession>) outcome).value();
        assertThat(succession.next().from()).isEqualTo(succession.ending().lastDay());
        assertThat(reasons(present.succeed(typed, " ", EMPLOYEES, true, TODAY)))
                .isEqualTo(List.of(AppointmentRefusal.REASON_IS_MISSING));
        var same = new Appointing.Typed(
                Optional.of(CoordinatorKind.CHILD_COORDINATOR), Optional.of(NURSE), TODAY.toString());
        assertThat(reasons(present.succeed(same, "x", EMPLOYEES, true, TODAY)))
                .isEqualTo(List.of(AppointmentRefusal.COORDINATOR_IS_THE_SAME));
    }

    @Test
    void children_with_a_guardian_in_common_are_one_family_also_through_a_third() {
        var mother = UUID.randomUUID();
        var father = UUID.randomUUID();
        var stepmother = UUID.randomUUID();
        var tiril = member(mother, father);
        var leo = member(father, stepmother);
        var mari = member(stepmother);
        var another = member(UUID.randomUUID());
        var alone = member();
        var expecting = new MyFamily.Member(
                CoordinatorKind.CHILD_COORDINATOR,
                new Coordinated(new PersonId(mother), "Rakel", Optional.empty(), true),
                TODAY,
                List.of(),
                "");

        var families = MyFamily.of(List.of(mari, another, tiril, alone, leo, expecting));

        assertThat(families.stream().map(family -> Set.copyOf(family.members())))
                .containsExactly(Set.of(mari, leo, tiril, expecting), Set.of(another), Set.of(alone));
    }

    private static MyFamily.Member member(UUID... guardians) {
        return new MyFamily.Member(CoordinatorKind.CHILD_COORDINATOR, child(8), TODAY, List.of(guardians), "");
    }

    private static Coordinated child(int age) {
        return new Coordinated(PersonId.create(), "Tiril", Optional.of(TODAY.minusYears(age)), false);
    }

    private static Appointment lasting(CoordinatorKind kind, LocalDate born) {
        return new Appointment(
                AppointmentId.create(),
                kind,
                new Coordinated(PersonId.create(), "Tiril", Optional.of(born), false),
                NURSE,
                "Tove Lie",
                false,
                "",
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                Optional.empty());
    }

    private static Outcome<Appointing> appoint(
            CoordinatorKind kind, Coordinated person, PersonId chosen, Optional<PersonId> worker, boolean apart) {
        return Appointing.of(
                new Appointing.Typed(Optional.of(kind), Optional.of(chosen), TODAY.toString()),
                person,
                EMPLOYEES,
                worker,
                apart,
                TODAY,
                TODAY);
    }

    private static List<? extends Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> List.of();
            case Refused<?>(var reasons) -> reasons;
        };
    }
}
