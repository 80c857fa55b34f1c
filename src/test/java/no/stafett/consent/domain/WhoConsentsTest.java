package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.Subject.Guardian;
import no.stafett.consent.domain.Subject.Kind;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoConsentsTest {

    private static final PersonId CHILD = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId FATHER = PersonId.create();
    private static final ConsentAges FIFTEEN = ConsentAges.everywhere(15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A ban shuts a door. It takes no responsibility away, and promises nobody that he reads (ADR 38). */
    @Test
    void a_guardian_who_is_kept_away_must_still_be_asked_about_and_is_named_to_nobody_as_one_who_reads() {
        var child = subject(
                Kind.CHILD,
                Optional.of(LocalDate.of(2017, 5, 22)),
                List.of(new Guardian(MOTHER, true, false), new Guardian(FATHER, true, true)));

        assertThat(WhoConsents.guardiansWhoTakePart(child, TODAY)).containsExactly(MOTHER, FATHER);
        assertThat(WhoConsents.guardiansWhoRead(child, TODAY)).containsExactly(MOTHER);
        assertThat(child.keepsAway(FATHER)).isTrue();
        assertThat(child.keepsAway(MOTHER)).isFalse();
    }

    @Test
    void everybody_with_parental_responsibility_must_say_yes_for_a_child() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", true, true), FIFTEEN, TODAY))
                .isEqualTo(Outcome.done(List.of(
                        new MustAnswer(MOTHER, Ground.PARENTAL_RESPONSIBILITY),
                        new MustAnswer(FATHER, Ground.PARENTAL_RESPONSIBILITY))));
    }

    @Test
    void a_parent_without_responsibility_is_never_asked() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", true, false), FIFTEEN, TODAY))
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
        var outcome = WhoConsents.forPlanOf(child(born, true, true), ConsentAges.everywhere(consentAge), TODAY);

        assertThat(outcome.equals(owner)).isEqualTo(decides);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true"})
    void one_who_was_born_on_a_leap_day_turns_on_the_first_of_march(LocalDate today, boolean decides) {
        var outcome = WhoConsents.forPlanOf(child("2012-02-29", true, true), FIFTEEN, today);

        assertThat(outcome.equals(Outcome.done(List.of(new MustAnswer(CHILD, Ground.OWNER)))))
                .isEqualTo(decides);
    }

    @Test
    void the_pregnant_woman_decides_whatever_her_age() {
        var pregnant = subject(Kind.PREGNANT, Optional.empty(), List.of(new Guardian(MOTHER, true, false)));

        assertThat(WhoConsents.forPlanOf(pregnant, FIFTEEN, TODAY))
                .isEqualTo(Outcome.done(List.of(new MustAnswer(CHILD, Ground.OWNER))));
    }

    @Test
    void when_nobody_can_say_yes_a_person_must_look_at_it() {
        assertThat(WhoConsents.forPlanOf(child("2017-05-22", false, false), FIFTEEN, TODAY))
                .isEqualTo(Outcome.refused(ConsentRefusal.NOBODY_CAN_CONSENT));
        assertThat(WhoConsents.forPlanOf(subject(Kind.CHILD, Optional.empty(), List.of()), FIFTEEN, TODAY))
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
        var pregnant = subject(
                Kind.PREGNANT, Optional.of(LocalDate.of(2010, 1, 1)), List.of(new Guardian(MOTHER, true, false)));

        assertThat(WhoConsents.guardiansWhoTakePart(pregnant, TODAY)).isEmpty();
        assertThat(WhoConsents.guardiansWhoTakePart(child("2017-05-22", false, true), TODAY))
                .containsExactly(FATHER);
    }

    @ParameterizedTest
    @CsvSource({
        // The last second of the day before and the first of the day, in winter and on the nights the clock is moved.
        "2012-01-15, 2027-01-14T22:59:59Z, false",
        "2012-01-15, 2027-01-14T23:00:00Z, true",
        "2012-03-28, 2027-03-27T22:59:59Z, false",
        "2012-03-28, 2027-03-27T23:00:00Z, true",
        "2012-03-29, 2027-03-28T21:59:59Z, false",
        "2012-03-29, 2027-03-28T22:00:00Z, true",
        "2011-10-25, 2026-10-24T21:59:59Z, false",
        "2011-10-25, 2026-10-24T22:00:00Z, true",
        "2011-10-26, 2026-10-25T22:59:59Z, false",
        "2011-10-26, 2026-10-25T23:00:00Z, true"
    })
    void the_decision_moves_at_midnight_in_norway(String born, Instant now, boolean decides) {
        var outcome = WhoConsents.forPlanOf(child(born, true, true), FIFTEEN, Oslo.day(now));

        assertThat(people(outcome).equals(List.of(CHILD))).isEqualTo(decides);
    }

    @ParameterizedTest
    @CsvSource({"2012-11-22, 2", "2011-11-22, 3", "2010-11-22, 1"})
    void between_two_ages_the_young_person_and_the_guardians_decide_together(String born, int people) {
        var outcome = WhoConsents.forPlanOf(child(born, true, true), new ConsentAges(15, 16), TODAY);

        assertThat(people(outcome)).hasSize(people);
    }

    @Test
    void when_the_register_does_not_know_nobody_is_let_through() {
        var refused = Outcome.<List<MustAnswer>>refused(ConsentRefusal.RESPONSIBILITY_IS_NOT_KNOWN);

        assertThat(asRegistered(ParentalResponsibility.UNKNOWN, true, true)).isEqualTo(refused);
        assertThat(asRegistered(ParentalResponsibility.JOINT, true, false)).isEqualTo(refused);
        assertThat(asRegistered(ParentalResponsibility.FATHER, false, false)).isEqualTo(refused);
        assertThat(people(asRegistered(ParentalResponsibility.JOINT, true, true)))
                .containsExactly(MOTHER, FATHER);
        assertThat(people(asRegistered(ParentalResponsibility.FATHER, false, true)))
                .containsExactly(FATHER);
    }

    @Test
    void under_a_care_order_the_child_welfare_service_answers_in_their_place() {
        var caseWorker = PersonId.create();
        var child = new Subject(
                CHILD,
                Kind.CHILD,
                Optional.of(LocalDate.of(2017, 5, 22)),
                List.of(new Guardian(MOTHER, true, false)),
                Optional.of(ParentalResponsibility.UNKNOWN),
                Optional.of(caseWorker));

        assertThat(WhoConsents.forPlanOf(child, FIFTEEN, TODAY))
                .isEqualTo(Outcome.done(List.of(new MustAnswer(caseWorker, Ground.CARE_ORDER))));
        assertThat(people(WhoConsents.forPlanOf(child, FIFTEEN, LocalDate.of(2032, 5, 22))))
                .containsExactly(CHILD);
    }

    private static Outcome<List<MustAnswer>> asRegistered(
            ParentalResponsibility registered, boolean mother, boolean father) {
        var child = new Subject(
                CHILD,
                Kind.CHILD,
                Optional.of(LocalDate.of(2017, 5, 22)),
                List.of(new Guardian(MOTHER, mother, false), new Guardian(FATHER, father, false)),
                Optional.of(registered),
                Optional.empty());
        return WhoConsents.forPlanOf(child, FIFTEEN, TODAY);
    }

    private static List<PersonId> people(Outcome<List<MustAnswer>> outcome) {
        return ((Outcome.Done<List<MustAnswer>>) outcome)
                .value().stream().map(MustAnswer::person).toList();
    }

    private static Subject child(String born, boolean mother, boolean father) {
        return subject(
                Kind.CHILD,
                Optional.of(LocalDate.parse(born)),
                List.of(new Guardian(MOTHER, mother, false), new Guardian(FATHER, father, false)));
    }

    private static Subject subject(Kind kind, Optional<LocalDate> born, List<Guardian> guardians) {
        return new Subject(CHILD, kind, born, guardians, Optional.empty(), Optional.empty());
    }
}
