package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.Subject.Guardian;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class WithdrawingTest {

    private static final PersonId CHILD = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();

    @Test
    void one_who_said_yes_may_take_it_back_alone() {
        assertThat(Withdrawing.may(MOTHER, List.of(given(MOTHER, Ground.PARENTAL_RESPONSIBILITY)), subject(true)))
                .isTrue();
        assertThat(Withdrawing.may(CHILD, List.of(given(CHILD, Ground.OWNER)), subject(false)))
                .isTrue();
    }

    @Test
    void one_who_no_longer_holds_parental_responsibility_may_not() {
        assertThat(Withdrawing.may(MOTHER, List.of(given(MOTHER, Ground.PARENTAL_RESPONSIBILITY)), subject(false)))
                .isFalse();
    }

    @Test
    void one_who_never_said_yes_has_nothing_to_take_back() {
        var asked = new Asked(MOTHER, Ground.PARENTAL_RESPONSIBILITY, Optional.empty());

        assertThat(Withdrawing.may(MOTHER, List.of(asked), subject(true))).isFalse();
        assertThat(Withdrawing.may(MOTHER, List.of(), subject(true))).isFalse();
    }

    private static Asked given(PersonId person, Ground ground) {
        return new Asked(person, ground, Optional.of(Answer.GIVEN));
    }

    private static Subject subject(boolean responsibility) {
        return new Subject(
                CHILD,
                Subject.Kind.CHILD,
                Optional.of(LocalDate.of(2017, 5, 22)),
                List.of(new Guardian(MOTHER, responsibility)));
    }
}
