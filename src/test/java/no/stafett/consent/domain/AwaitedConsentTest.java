package no.stafett.consent.domain;

import static no.stafett.consent.domain.Ground.PARENTAL_RESPONSIBILITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.AwaitedConsent.Answered;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class AwaitedConsentTest {

    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId FATHER = PersonId.create();

    @Test
    void the_first_yes_of_two_is_not_enough() {
        assertThat(awaited(false, MOTHER, FATHER).answer(MOTHER, Answer.GIVEN))
                .isEqualTo(Outcome.done(new Answered(Answer.GIVEN, false)));
    }

    @Test
    void the_last_yes_completes_it() {
        assertThat(awaited(true, MOTHER, FATHER).answer(FATHER, Answer.GIVEN))
                .isEqualTo(Outcome.done(new Answered(Answer.GIVEN, true)));
    }

    @Test
    void a_no_never_completes_it() {
        assertThat(awaited(true, MOTHER, FATHER).answer(FATHER, Answer.DECLINED))
                .isEqualTo(Outcome.done(new Answered(Answer.DECLINED, false)));
    }

    @Test
    void nobody_says_yes_twice() {
        assertThat(awaited(true, MOTHER, FATHER).answer(MOTHER, Answer.GIVEN))
                .isEqualTo(Outcome.refused(ConsentRefusal.ALREADY_ANSWERED));
    }

    @Test
    void one_who_has_lost_the_say_has_no_answer_to_give() {
        assertThat(awaited(false, FATHER).answer(MOTHER, Answer.GIVEN))
                .isEqualTo(Outcome.refused(ConsentRefusal.SOMEBODY_ELSE_DECIDES));
    }

    @Test
    void one_who_has_got_the_say_since_it_was_sent_must_also_say_yes() {
        var newcomer = PersonId.create();

        assertThat(awaited(true, MOTHER, FATHER, newcomer).answer(FATHER, Answer.GIVEN))
                .isEqualTo(Outcome.done(new Answered(Answer.GIVEN, false)));
    }

    private static AwaitedConsent awaited(boolean motherHasGiven, PersonId... required) {
        var version = new Version(
                ConsentId.create(), 1, LocalDate.of(2027, 11, 22), Optional.of(Instant.EPOCH), Optional.empty());
        var asked = List.of(
                new Asked(
                        MOTHER, PARENTAL_RESPONSIBILITY, motherHasGiven ? Optional.of(Answer.GIVEN) : Optional.empty()),
                new Asked(FATHER, PARENTAL_RESPONSIBILITY, Optional.empty()));
        return new AwaitedConsent(
                version,
                asked,
                List.of(required).stream()
                        .map(person -> new MustAnswer(person, PARENTAL_RESPONSIBILITY))
                        .toList());
    }
}
