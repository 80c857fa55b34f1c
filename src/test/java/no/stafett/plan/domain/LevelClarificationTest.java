package no.stafett.plan.domain;

import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_THE_SAME;
import static no.stafett.plan.domain.LevelRefusal.ROLE_NEEDS_ARE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A level changes when it was clarified with those concerned, by the criteria of B-11. */
class LevelClarificationTest {

    @Test
    void from_each_level_to_each_other_and_only_level_three_asks_what_the_role_needs() {
        for (var from : BtiLevel.values()) {
            for (var to : BtiLevel.values()) {
                var outcome = LevelClarification.of(from, to, answered(to, Optional.empty()));
                if (from == to) {
                    assertThat(reasons(outcome)).contains(LEVEL_IS_THE_SAME);
                } else if (to == BtiLevel.THREE) {
                    assertThat(reasons(outcome)).containsExactly(ROLE_NEEDS_ARE_MISSING);
                } else {
                    assertThat(outcome).as(from + " to " + to).isInstanceOf(Done.class);
                }
            }
        }
    }

    @Test
    void an_answer_about_the_role_counts_on_level_three_alone() {
        assertThat(answers(BtiLevel.THREE).roleNeeds()).contains(RoleNeeds.MORE);
        assertThat(answers(BtiLevel.TWO).roleNeeds()).isEmpty();
    }

    @Test
    void every_answer_that_is_missing_or_too_long_is_named() {
        var nothing = new LevelTyped(Optional.of(BtiLevel.TWO), " ", "", " ", "", Optional.empty(), Optional.empty());
        assertThat(reasons(LevelClarification.of(BtiLevel.ONE, BtiLevel.TWO, nothing)))
                .extracting(Refusal::field)
                .containsExactly("reason", "wish", "scope", "need", "onwards");
        var tooMuch = "å".repeat(LevelTyped.MOST_CHARACTERS + 1);
        var much = new LevelTyped(
                Optional.of(BtiLevel.TWO),
                tooMuch,
                tooMuch,
                tooMuch,
                tooMuch,
                Optional.of(HolderOnwards.ANOTHER),
                Optional.empty());
        assertThat(reasons(LevelClarification.of(BtiLevel.ONE, BtiLevel.TWO, much)))
                .extracting(Refusal::field)
                .containsExactly("reason", "wish", "scope", "need");
    }

    private static LevelAnswers answers(BtiLevel to) {
        return ((Done<LevelClarification>)
                        LevelClarification.of(BtiLevel.ONE, to, answered(to, Optional.of(RoleNeeds.MORE))))
                .value()
                .answers();
    }

    private static LevelTyped answered(BtiLevel to, Optional<RoleNeeds> roleNeeds) {
        return new LevelTyped(
                Optional.of(to),
                "PP-tenesta er med",
                "Éin å spørje",
                "Lesinga",
                "Kvar veke",
                Optional.of(HolderOnwards.THE_SAME),
                roleNeeds);
    }

    private static List<Refusal> reasons(Outcome<LevelClarification> outcome) {
        return ((Refused<LevelClarification>) outcome).reasons();
    }
}
