package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class OneGuardianTest {

    private static final MustAnswer CHILD = new MustAnswer(PersonId.create(), Ground.OWNER);
    private static final MustAnswer MOTHER = new MustAnswer(PersonId.create(), Ground.PARENTAL_RESPONSIBILITY);
    private static final MustAnswer FATHER = new MustAnswer(PersonId.create(), Ground.PARENTAL_RESPONSIBILITY);
    private static final List<MustAnswer> ALL = List.of(CHILD, MOTHER, FATHER);

    @Test
    void the_others_are_not_needed_any_more_but_the_young_person_is() {
        assertThat(exception(MOTHER).among(ALL)).containsExactly(CHILD, MOTHER);
    }

    @Test
    void it_falls_away_when_the_one_it_names_has_no_say_any_more() {
        assertThat(exception(MOTHER).among(List.of(CHILD, FATHER))).containsExactly(CHILD, FATHER);
    }

    @Test
    void it_needs_a_reason_in_law_somebody_to_choose_between_and_a_municipality_that_uses_it() {
        assertThat(OneGuardian.of(Optional.of(MOTHER.person()), " ", ALL, true))
                .isEqualTo(Outcome.refused(ConsentRefusal.LEGAL_REASON_IS_MISSING));
        assertThat(OneGuardian.of(Optional.of(MOTHER.person()), "a".repeat(1001), ALL, true))
                .isEqualTo(Outcome.refused(ConsentRefusal.LEGAL_REASON_IS_TOO_LONG));
        assertThat(OneGuardian.of(Optional.of(CHILD.person()), "", ALL, true))
                .isEqualTo(Outcome.refused(
                        List.of(ConsentRefusal.GUARDIAN_IS_NOT_CHOSEN, ConsentRefusal.LEGAL_REASON_IS_MISSING)));
        assertThat(OneGuardian.of(Optional.of(MOTHER.person()), "x", List.of(CHILD, MOTHER), true))
                .isEqualTo(Outcome.refused(ConsentRefusal.ONLY_ONE_IS_ASKED));
        assertThat(OneGuardian.of(Optional.of(MOTHER.person()), "x", ALL, false))
                .isEqualTo(Outcome.refused(ConsentRefusal.MUNICIPALITY_ASKS_EVERYBODY));
    }

    private static OneGuardian exception(MustAnswer guardian) {
        return new OneGuardian(guardian.person(), "Barnelova § 37");
    }
}
