package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.Subject.Guardian;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class WithdrawingTest {

    private static final PersonId CHILD = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId FATHER = PersonId.create();
    private static final Version AWAITED = version(Optional.empty());
    private static final Version ACTIVE = version(Optional.of(Instant.EPOCH));

    @Test
    void one_who_said_yes_may_take_it_back_alone() {
        assertThat(may(MOTHER, ACTIVE, given(MOTHER), required(MOTHER, FATHER))).isTrue();
        assertThat(may(MOTHER, AWAITED, given(MOTHER), required(MOTHER, FATHER)))
                .isTrue();
    }

    @Test
    void one_who_no_longer_has_the_say_may_not() {
        assertThat(may(MOTHER, ACTIVE, given(MOTHER), required(FATHER))).isFalse();
    }

    @Test
    void one_who_has_not_said_yes_has_nothing_to_take_back_before_it_is_in_force() {
        assertThat(may(MOTHER, AWAITED, given(FATHER), required(MOTHER, FATHER)))
                .isFalse();
        assertThat(may(MOTHER, AWAITED, List.of(), required(MOTHER))).isFalse();
    }

    @Test
    void when_the_say_has_moved_to_the_young_person_she_may_and_her_mother_may_not() {
        assertThat(may(CHILD, ACTIVE, given(MOTHER), required(CHILD))).isTrue();
        assertThat(may(MOTHER, ACTIVE, given(MOTHER), required(CHILD))).isFalse();
    }

    @Test
    void a_doubt_keeps_nobody_in_a_consent() {
        var doubt = Outcome.<List<MustAnswer>>refused(ConsentRefusal.RESPONSIBILITY_IS_NOT_KNOWN);

        assertThat(may(MOTHER, ACTIVE, given(MOTHER), doubt, subject(true, ParentalResponsibility.UNKNOWN)))
                .isTrue();
        assertThat(may(FATHER, ACTIVE, given(MOTHER), doubt, subject(true, ParentalResponsibility.UNKNOWN)))
                .isFalse();
    }

    private static boolean may(
            PersonId person, Version version, List<Asked> asked, Outcome<List<MustAnswer>> required) {
        return may(person, version, asked, required, subject(true, ParentalResponsibility.MOTHER));
    }

    private static boolean may(
            PersonId person, Version version, List<Asked> asked, Outcome<List<MustAnswer>> required, Subject subject) {
        return Withdrawing.may(person, version, asked, required, subject);
    }

    private static List<Asked> given(PersonId person) {
        return List.of(new Asked(person, Ground.PARENTAL_RESPONSIBILITY, Optional.of(Answer.GIVEN)));
    }

    private static Outcome<List<MustAnswer>> required(PersonId... people) {
        return Outcome.done(Stream.of(people)
                .map(person ->
                        new MustAnswer(person, person.equals(CHILD) ? Ground.OWNER : Ground.PARENTAL_RESPONSIBILITY))
                .toList());
    }

    private static Version version(Optional<Instant> activatedAt) {
        return new Version(ConsentId.create(), 1, LocalDate.of(2027, 1, 1), Optional.of(Instant.EPOCH), activatedAt);
    }

    private static Subject subject(boolean responsibility, ParentalResponsibility registered) {
        return new Subject(
                CHILD,
                Subject.Kind.CHILD,
                Optional.of(LocalDate.of(2017, 5, 22)),
                List.of(new Guardian(MOTHER, responsibility, false)),
                Optional.of(registered),
                Optional.empty());
    }
}
