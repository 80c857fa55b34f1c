package no.stafett.leaving.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.leaving.domain.Vacancy.Appointment;
import no.stafett.leaving.domain.Vacancy.Held;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

/** In whose place a leader appoints, and how the one she appoints holds the baton (H-10). */
class VacancyTest {

    private static final PersonId ADA = PersonId.create();
    private static final PersonId BO = PersonId.create();
    private static final Successor NEXT = successor(PersonId.create());

    @Test
    void who_follows_one_who_has_left_holds_it_as_she_did() {
        var vacancy = new Vacancy(List.of(gone(ADA, true, "")), Set.of(ADA));

        assertThat(vacancy.appoint(Optional.of(NEXT)))
                .isEqualTo(Outcome.done(new Appointment(Set.of(ADA), Set.of(), NEXT, true, "")));
        assertThat(vacancy.isHeldByNobodyHere()).isTrue();
    }

    @Test
    void beside_one_who_works_here_she_takes_over_the_work_of_the_other() {
        var vacancy = new Vacancy(List.of(here(BO, true, "b"), gone(ADA, false, "a")), Set.of(ADA));

        assertThat(vacancy.appoint(Optional.of(NEXT)))
                .isEqualTo(Outcome.done(new Appointment(Set.of(ADA), Set.of(), NEXT, false, "a")));
        assertThat(vacancy.isHeldByNobodyHere()).isFalse();
    }

    @Test
    void the_other_holder_can_have_it_alone_and_is_called_first() {
        var bo = successor(BO);
        var vacancy = new Vacancy(List.of(gone(ADA, true, "a"), here(BO, false, "b")), Set.of(ADA));

        assertThat(vacancy.appoint(Optional.of(bo)))
                .isEqualTo(Outcome.done(new Appointment(Set.of(ADA), Set.of(), bo, true, "")));
    }

    @Test
    void when_both_have_left_one_takes_it_after_both() {
        var vacancy = new Vacancy(List.of(gone(ADA, true, "a"), gone(BO, false, "b")), Set.of(ADA));

        assertThat(vacancy.appoint(Optional.of(NEXT)))
                .isEqualTo(Outcome.done(new Appointment(Set.of(ADA, BO), Set.of(), NEXT, true, "")));
    }

    @Test
    void who_offered_it_in_vain_lets_go_and_is_told() {
        var vacancy = new Vacancy(List.of(here(ADA, true, "")), Set.of(ADA));

        assertThat(vacancy.appoint(Optional.of(NEXT)))
                .isEqualTo(Outcome.done(new Appointment(Set.of(ADA), Set.of(ADA), NEXT, true, "")));
    }

    @Test
    void a_baton_that_somebody_has_seen_to_is_left_alone() {
        assertThat(new Vacancy(List.of(here(BO, true, "")), Set.of()).appoint(Optional.of(NEXT)))
                .isEqualTo(Outcome.refused(AppointmentRefusal.NO_LONGER_WAITS));
    }

    @Test
    void somebody_must_be_chosen() {
        assertThat(new Vacancy(List.of(gone(ADA, true, "")), Set.of(ADA)).appoint(Optional.empty()))
                .isEqualTo(Outcome.refused(AppointmentRefusal.PERSON_IS_MISSING));
    }

    private static Held gone(PersonId holder, boolean primary, String duties) {
        return new Held(holder, true, primary, duties);
    }

    private static Held here(PersonId holder, boolean primary, String duties) {
        return new Held(holder, false, primary, duties);
    }

    private static Successor successor(PersonId id) {
        return new Successor(id, "", "", "", Optional.empty(), true, true);
    }
}
