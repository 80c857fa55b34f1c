package no.stafett.individual.domain;

import static no.stafett.individual.domain.ContinuationRefusal.FAMILY_MUST_WISH_IT;
import static no.stafett.individual.domain.ContinuationRefusal.THERE_IS_NO_RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.individual.domain.Proposal.Said;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The rules of individuell plan over everything that can be said. */
class IndividualPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId NURSE = PersonId.create();

    @Test
    void a_plan_is_in_force_with_all_nine_and_with_no_other_set_of_them() {
        var items = ContentItem.values();
        assertThat(items).hasSize(9);
        for (int set = 0; set < 1 << items.length; set++) {
            var present = EnumSet.noneOf(ContentItem.class);
            for (var item : items) {
                if ((set & 1 << item.ordinal()) != 0) {
                    present.add(item);
                }
            }
            assertThat(ContentState.of(present))
                    .as(present.toString())
                    .isEqualTo(present.size() == 9 ? ContentState.IN_FORCE : ContentState.UNDER_WORK);
        }
    }

    /** Each of the nine is there by what makes it, and by nothing else: every subset of contents gives that subset of items. */
    @Test
    void what_is_in_the_plan_decides_which_of_the_nine_are_there() {
        for (int set = 0; set < 1 << 9; set++) {
            var has = new boolean[9];
            var expected = EnumSet.noneOf(ContentItem.class);
            for (var item : ContentItem.values()) {
                has[item.ordinal()] = (set & 1 << item.ordinal()) != 0;
                if (has[item.ordinal()]) {
                    expected.add(item);
                }
            }
            var written = new WrittenContent(
                    1,
                    has[0] ? "Ho syng" : "",
                    has[3] ? "Mor øver" : "",
                    has[5] ? "Kvar månad" : "",
                    has[8] ? "Ingen" : "",
                    has[6] ? Optional.of(new PlanPeriod(TODAY, TODAY.plusYears(1), TODAY)) : Optional.empty());
            var content = new PlanContent(
                    written,
                    1,
                    1,
                    has[1] ? 1 : 0,
                    Optional.of("Skulen").filter(_ -> has[2]),
                    true,
                    1,
                    has[4] ? 0 : 1,
                    has[7]);
            assertThat(content.present()).isEqualTo(expected);
        }
    }

    @Test
    void it_takes_the_right_and_the_wish_whatever_else_is_said() {
        var said = List.of(Optional.<Said>empty(), Optional.of(Said.YES), Optional.of(Said.NO));
        for (var several : said) {
            for (var meet : said) {
                for (var wishes : List.of(Optional.of(MOTHER), Optional.of(NURSE), Optional.<PersonId>empty())) {
                    var outcome = proposed(several, meet, wishes);
                    var right = several.equals(Optional.of(Said.YES)) && meet.equals(Optional.of(Said.YES));
                    var wish = wishes.equals(Optional.of(MOTHER));

                    assertThat(outcome instanceof Done<Proposal>)
                            .as(several + " " + meet + " " + wishes)
                            .isEqualTo(right && wish);
                    if (several.isPresent() && meet.isPresent()) {
                        assertThat(reasons(outcome).contains(THERE_IS_NO_RIGHT)).isEqualTo(!right);
                    }
                    assertThat(reasons(outcome).contains(FAMILY_MUST_WISH_IT)).isEqualTo(!wish);
                }
            }
        }
    }

    @Test
    void a_stage_follows_from_what_is_written_down() {
        var seen = new ArrayList<Stage>();
        for (int facts = 0; facts < 8; facts++) {
            seen.add(Stage.of((facts & 1) != 0, (facts & 2) != 0, (facts & 4) != 0));
        }
        assertThat(seen)
                .containsExactly(
                        Stage.ASKED,
                        Stage.AGREED,
                        Stage.TAKEN_OVER,
                        Stage.TAKEN_OVER,
                        Stage.DROPPED,
                        Stage.DROPPED,
                        Stage.DROPPED,
                        Stage.DROPPED);
    }

    @Test
    void a_period_is_whole_and_is_revised_inside_itself() {
        assertThat(PlanPeriod.of("", "", "")).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(refusal("2026-01-01", "", "")).isEqualTo(ContentRefusal.PERIOD_IS_HALF);
        assertThat(refusal("2026-01-01", "2026-01-01", "2026-01-01"))
                .isEqualTo(ContentRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        for (var outside : List.of("2025-12-31", "2027-01-01")) {
            assertThat(refusal("2026-01-01", "2026-12-31", outside))
                    .isEqualTo(ContentRefusal.REVISION_IS_OUTSIDE_THE_PERIOD);
        }
        var period = new PlanPeriod(TODAY, TODAY.plusYears(1), TODAY.plusDays(1));
        assertThat(period.isDue(TODAY)).isFalse();
        assertThat(period.isDue(TODAY.plusDays(1))).isTrue();
    }

    private static Refusal refusal(String from, String until, String revise) {
        return reasons(PlanPeriod.of(from, until, revise)).getFirst();
    }

    private static Outcome<Proposal> proposed(Optional<Said> several, Optional<Said> meet, Optional<PersonId> wishes) {
        return Proposal.of(
                new Proposal.Typed(several, meet, "BUP er med", wishes, TODAY.toString(), "", Optional.of(NURSE)),
                Set.of(MOTHER),
                Set.of(NURSE),
                TODAY);
    }

    private static List<? extends Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> List.of();
            case Outcome.Refused<?>(var reasons) -> reasons;
        };
    }
}
