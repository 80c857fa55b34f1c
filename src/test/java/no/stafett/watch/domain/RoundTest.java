package no.stafett.watch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.shared.PlanId;
import no.stafett.watch.WatchLimits;
import no.stafett.watch.domain.PlanFacts.Due;
import no.stafett.watch.domain.PlanFacts.Goals;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final UUID ACTIVITY = UUID.randomUUID();

    @Test
    void what_is_new_begins_and_the_same_again_changes_nothing() {
        var first = round(List.of(overdue(20)), List.of());
        assertThat(first.begun())
                .extracting(Kept::kind, Kept::day)
                .containsExactly(tuple(FindingKind.ACTIVITY_OVERDUE, TODAY.minusDays(20)));

        var again = round(List.of(overdue(20)), first.begun());

        assertThat(Stream.of(again.begun(), again.moved(), again.ended()).flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void another_day_moves_it_and_it_is_the_same_one() {
        var first = round(List.of(overdue(20)), List.of()).begun();

        var moved = round(List.of(overdue(10)), first);

        assertThat(moved.begun()).isEmpty();
        assertThat(moved.ended()).isEmpty();
        assertThat(moved.moved())
                .singleElement()
                .satisfies(
                        kept -> assertThat(kept.id()).isEqualTo(first.getFirst().id()))
                .satisfies(kept -> assertThat(kept.since()).isEqualTo(TODAY.minusDays(10)));
    }

    @Test
    void what_is_mended_ends_also_when_the_plan_is_no_longer_active() {
        var first = round(List.of(overdue(20)), List.of()).begun();

        assertThat(round(List.of(overdue(0)), first).ended()).isEqualTo(first);
        assertThat(round(List.of(), first).ended()).isEqualTo(first);
    }

    private static Round round(List<PlanFacts> plans, List<Kept> open) {
        return Round.of(plans, open, WatchLimits.STANDARD, TODAY);
    }

    private static PlanFacts overdue(int days) {
        return new PlanFacts(
                PLAN,
                true,
                TODAY,
                Optional.empty(),
                Optional.empty(),
                new Goals(true, Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Due(ACTIVITY, TODAY.minusDays(days), Optional.empty())),
                List.of());
    }
}
