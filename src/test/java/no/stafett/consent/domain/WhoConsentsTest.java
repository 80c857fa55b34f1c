package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.Subject.Guardian;
import no.stafett.consent.domain.Subject.Kind;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoConsentsTest {

    private static final PersonId CHILD = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId FATHER = PersonId.create();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everybody_with_parental_responsibility_must_say_yes_for_a_child() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", true, true), 15, TODAY))
                .isEqualTo(Outcome.done(List.of(
                        new MustAnswer(MOTHER, Ground.PARENTAL_RESPONSIBILITY),
                        new MustAnswer(FATHER, Ground.PARENTAL_RESPONSIBILITY))));
    }

    @Test
    void a_parent_without_responsibility_is_never_asked() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", true, false), 15, TODAY))
                .isEqualTo(Outcome.done(List.of(new MustAnswer(MOTHER, Ground.PARENTAL_RESPONSIBILITY))));
    }

    @ParameterizedTest
    @CsvSource({
        // The day before, the day itself, the day after; then the municipality that waits a year longer.
        "2011-11-23, 15, false",
        "2011-11-22, 15, true",
        "2011-11-21, 15, true",
        "2011-11-22, 16, false",
        "2010-11-22, 16, true"
    })
    void the_young_person_decides_from_the_birthday_on(String born, int consentAge, boolean decides) {
        var owner = Outcome.done(List.of(new MustAnswer(CHILD, Ground.OWNER)));
        var outcome = WhoConsents.forPlanOf(child(born, true, true), consentAge, TODAY);

        assertThat(outcome.equals(owner)).isEqualTo(decides);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true"})
    void one_who_was_born_on_a_leap_day_turns_on_the_first_of_march(LocalDate today, boolean decides) {
        var outcome = WhoConsents.forPlanOf(child("2012-02-29", true, true), 15, today);

        assertThat(outcome.equals(Outcome.done(List.of(new MustAnswer(CHILD, Ground.OWNER)))))
                .isEqualTo(decides);
    }

    @Test
    void the_pregnant_woman_decides_whatever_her_age() {
        var pregnant = new Subject(CHILD, Kind.PREGNANT, Optional.empty(), List.of(new Guardian(MOTHER, true)));

        assertThat(WhoConsents.forPlanOf(pregnant, 15, TODAY))
                .isEqualTo(Outcome.done(List.of(new MustAnswer(CHILD, Ground.OWNER))));
    }

    @Test
    void when_nobody_can_say_yes_a_person_must_look_at_it() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", false, false), 15, TODAY))
                .isEqualTo(Outcome.refused(ConsentRefusal.NOBODY_CAN_CONSENT));
        assertThat(WhoConsents.forPlanOf(new Subject(CHILD, Kind.CHILD, Optional.empty(), List.of()), 15, TODAY))
                .isEqualTo(Outcome.refused(ConsentRefusal.AGE_IS_NOT_KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"2008-11-23, 2", "2008-11-22, 0"})
    void guardians_take_part_until_the_owner_is_grown_up(String born, int guardians) {
        assertThat(WhoConsents.guardiansWhoTakePart(child(born, true, true), TODAY))
                .hasSize(guardians);
    }

    @Test
    void nobody_takes_part_by_being_the_parent_of_a_pregnant_woman_or_without_responsibility() {
        var pregnant = new Subject(
                CHILD, Kind.PREGNANT, Optional.of(LocalDate.of(2010, 1, 1)), List.of(new Guardian(MOTHER, true)));

        assertThat(WhoConsents.guardiansWhoTakePart(pregnant, TODAY)).isEmpty();
        assertThat(WhoConsents.guardiansWhoTakePart(child("2017-05-22", false, true), TODAY))
                .containsExactly(FATHER);
    }

    private static Subject child(String born, boolean mother, boolean father) {
        return new Subject(
                CHILD,
                Kind.CHILD,
                Optional.of(LocalDate.parse(born)),
                List.of(new Guardian(MOTHER, mother), new Guardian(FATHER, father)));
    }
}
