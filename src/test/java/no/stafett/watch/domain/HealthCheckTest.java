package no.stafett.watch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.watch.WatchLimits;
import no.stafett.watch.domain.PlanFacts.Consent;
import no.stafett.watch.domain.PlanFacts.Due;
import no.stafett.watch.domain.PlanFacts.Goals;
import no.stafett.watch.domain.PlanFacts.Holder;
import no.stafett.watch.domain.PlanFacts.LetIn;
import no.stafett.watch.domain.PlanFacts.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HealthCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final WatchLimits LIMITS = new WatchLimits(5, 6, 4, 7, 30, 6, 30);
    private static final PersonId HOLDER = PersonId.create();
    private static final UUID ID = UUID.randomUUID();

    /** A plan where all is well: begun today, with a goal, and a consent for a year. */
    private static final PlanFacts WELL = new PlanFacts(
            new PlanId(UUID.randomUUID()),
            true,
            TODAY,
            Optional.of(new Consent(TODAY.plusYears(1), false)),
            Optional.empty(),
            new Goals(true, Optional.empty()),
            Optional.empty(),
            List.of(new Holder(HOLDER, Optional.empty(), Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** What makes a plan be found for each kind, and for that kind alone. */
    private static final Map<FindingKind, UnaryOperator<Facts>> WRONGS = new EnumMap<>(Map.ofEntries(
            Map.entry(FindingKind.HOLDER_HAS_LEFT, facts -> facts.holder(TODAY, null)),
            Map.entry(FindingKind.HOLDER_IS_OUT, facts -> facts.holder(null, TODAY)),
            Map.entry(FindingKind.CONSENT_RUNS_OUT, facts -> facts.consent(TODAY.plusDays(30), false)),
            Map.entry(FindingKind.CONSENT_WAITS, facts -> facts.consent(TODAY.plusDays(30), true)),
            Map.entry(FindingKind.OFFER_WAITS, facts -> facts.offer(TODAY.minusDays(5))),
            Map.entry(FindingKind.NOTHING_WRITTEN, facts -> facts.lastEntry(TODAY.minusWeeks(6))),
            Map.entry(FindingKind.NO_GOAL, facts -> facts.noGoalSince(TODAY.minusWeeks(4))),
            Map.entry(FindingKind.EVALUATION_OVERDUE, facts -> facts.evaluation(TODAY.minusDays(8), null)),
            Map.entry(FindingKind.ACTIVITY_OVERDUE, facts -> facts.activity(TODAY.minusDays(8))),
            Map.entry(FindingKind.CHILD_NOT_HEARD, facts -> facts.heard(TODAY.minusMonths(6))),
            Map.entry(FindingKind.NOT_OPENED, facts -> facts.unopened(TODAY.minusDays(30)))));

    @Test
    void a_plan_where_all_is_well_has_nothing_to_look_at() {
        assertThat(HealthCheck.of(WELL, LIMITS, TODAY)).isEmpty();
        assertThat(HealthCheck.of(old().plan(), LIMITS, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_thing_alone_is_found_alone(FindingKind kind) {
        assertThat(kinds(WRONGS.get(kind).apply(old()).plan())).containsExactly(kind);
    }

    /** Two of the consent, and two of the holder, are one or the other; all others stand beside each other. */
    @Test
    void every_two_are_found_together_the_most_pressing_first() {
        for (var one : FindingKind.values()) {
            for (var other : EnumSet.range(one, FindingKind.NOT_OPENED)) {
                var both = WRONGS.get(other).apply(WRONGS.get(one).apply(old()));
                var expected = one == FindingKind.HOLDER_HAS_LEFT && other == FindingKind.HOLDER_IS_OUT
                                || one == FindingKind.CONSENT_RUNS_OUT && other == FindingKind.CONSENT_WAITS
                        ? List.of(other)
                        : List.copyOf(EnumSet.of(one, other));
                assertThat(kinds(both.plan())).as(one + " and " + other).isEqualTo(expected);
            }
        }
    }

    /** On the day before a limit nothing is said; on the day itself it is. */
    @ParameterizedTest
    @CsvSource({
        "OFFER_WAITS, 4, 5",
        "NOTHING_WRITTEN, 41, 42",
        "NO_GOAL, 27, 28",
        "EVALUATION_OVERDUE, 7, 8",
        "ACTIVITY_OVERDUE, 7, 8",
        "CHILD_NOT_HEARD, 183, 184",
        "NOT_OPENED, 29, 30",
        "CONSENT_RUNS_OUT, -31, -30"
    })
    void a_limit_is_reached_on_its_day_and_not_before(FindingKind kind, int notYet, int reached) {
        assertThat(kinds(on(kind, TODAY.minusDays(notYet)))).isEmpty();
        assertThat(kinds(on(kind, TODAY.minusDays(reached)))).containsExactly(kind);
    }

    @Test
    void limits_are_the_municipalitys_own() {
        var strict = new WatchLimits(1, 1, 1, 0, 1, 1, 1);
        var plan = old().lastEntry(TODAY.minusWeeks(1))
                .activity(TODAY.minusDays(1))
                .plan();

        assertThat(HealthCheck.of(plan, LIMITS, TODAY)).isEmpty();
        assertThat(HealthCheck.of(plan, strict, TODAY))
                .extracting(Finding::kind)
                .contains(FindingKind.NOTHING_WRITTEN, FindingKind.ACTIVITY_OVERDUE);
    }

    @Test
    void nothing_is_reckoned_from_before_the_cooperation_began() {
        var reopened = old().begun(TODAY.minusDays(3))
                .lastEntry(TODAY.minusYears(1))
                .heard(TODAY.minusYears(1))
                .noGoalSince(TODAY.minusYears(1));

        assertThat(HealthCheck.of(reopened.plan(), LIMITS, TODAY)).isEmpty();
        assertThat(HealthCheck.of(reopened.begun(TODAY.minusWeeks(5)).plan(), LIMITS, TODAY))
                .containsExactly(new Finding.NoGoal(TODAY.minusWeeks(5)));
    }

    @ParameterizedTest
    @CsvSource({"-28, true", "-29, false", "0, true", "5, true"})
    void an_evaluation_counts_from_four_weeks_before_its_day(int days, boolean counts) {
        var day = TODAY.minusDays(20);

        assertThat(kinds(old().evaluation(day, day.plusDays(days)).plan()).isEmpty())
                .isEqualTo(counts);
    }

    @Test
    void a_consent_is_at_risk_from_the_day_the_limit_is_reached_and_also_after_its_last() {
        assertThat(HealthCheck.of(old().consent(TODAY.minusDays(2), false).plan(), LIMITS, TODAY))
                .containsExactly(new Finding.ConsentRunsOut(TODAY.minusDays(2), TODAY.minusDays(32)));
    }

    @Test
    void one_who_is_pregnant_speaks_for_herself() {
        var facts = old().heard(TODAY.minusYears(1));

        assertThat(kinds(facts.plan())).containsExactly(FindingKind.CHILD_NOT_HEARD);
        assertThat(kinds(facts.pregnant().plan())).isEmpty();
    }

    @Test
    void of_two_holders_each_is_looked_at() {
        var other = PersonId.create();
        var plan = old().plan();
        var two = new ArrayList<>(plan.holders());
        two.add(new Holder(other, Optional.of(TODAY.minusDays(1)), Optional.of(TODAY.minusDays(1))));

        assertThat(HealthCheck.of(old().holders(two).plan(), LIMITS, TODAY))
                .containsExactly(new Finding.HolderHasLeft(other, TODAY.minusDays(1)));
    }

    @Test
    void each_finding_tells_where_it_is_mended() {
        assertThat(FindingKind.values())
                .allSatisfy(kind -> assertThat(kind.next("x")).startsWith("/").doesNotContain("{"));
        assertThat(FindingKind.EVALUATION_OVERDUE.next("x")).isEqualTo("/goals/x/evaluations/new");
    }

    private static PlanFacts on(FindingKind kind, LocalDate day) {
        return switch (kind) {
            case HOLDER_HAS_LEFT -> old().holder(day, null).plan();
            case HOLDER_IS_OUT -> old().holder(null, day).plan();
            case CONSENT_RUNS_OUT -> old().consent(day, false).plan();
            case CONSENT_WAITS -> old().consent(day, true).plan();
            case OFFER_WAITS -> old().offer(day).plan();
            case NOTHING_WRITTEN -> old().lastEntry(day).plan();
            case NO_GOAL -> old().noGoalSince(day).plan();
            case EVALUATION_OVERDUE -> old().evaluation(day, null).plan();
            case ACTIVITY_OVERDUE -> old().activity(day).plan();
            case CHILD_NOT_HEARD -> old().heard(day).plan();
            case NOT_OPENED -> old().unopened(day).plan();
        };
    }

    private static List<FindingKind> kinds(PlanFacts plan) {
        return HealthCheck.of(plan, LIMITS, TODAY).stream().map(Finding::kind).toList();
    }

    /** A plan that has gone on for a year, where something was written and the child was heard today. */
    private static Facts old() {
        return new Facts(WELL).begun(TODAY.minusYears(1)).lastEntry(TODAY).heard(TODAY);
    }

    /** The facts of a plan, one changed at a time. */
    private record Facts(PlanFacts plan) {

        Facts begun(LocalDate day) {
            return with(day, plan.consent(), plan.lastEntry(), plan.goals(), plan.heard(), plan.holders());
        }

        Facts consent(LocalDate lastDay, boolean asked) {
            return with(
                    plan.begun(),
                    Optional.of(new Consent(lastDay, asked)),
                    plan.lastEntry(),
                    plan.goals(),
                    plan.heard(),
                    plan.holders());
        }

        Facts lastEntry(LocalDate day) {
            return with(plan.begun(), plan.consent(), Optional.of(day), plan.goals(), plan.heard(), plan.holders());
        }

        Facts noGoalSince(LocalDate day) {
            var goals = new Goals(false, Optional.of(day));
            return with(plan.begun(), plan.consent(), plan.lastEntry(), goals, plan.heard(), plan.holders());
        }

        Facts heard(LocalDate day) {
            return with(plan.begun(), plan.consent(), plan.lastEntry(), plan.goals(), Optional.of(day), plan.holders());
        }

        Facts holder(LocalDate left, LocalDate out) {
            return holders(List.of(new Holder(HOLDER, Optional.ofNullable(left), Optional.ofNullable(out))));
        }

        Facts holders(List<Holder> holders) {
            return with(plan.begun(), plan.consent(), plan.lastEntry(), plan.goals(), plan.heard(), holders);
        }

        Facts offer(LocalDate day) {
            return with(
                    plan.aboutAChild(),
                    List.of(new Offer(ID, day)),
                    plan.evaluations(),
                    plan.activities(),
                    plan.unopened());
        }

        Facts evaluation(LocalDate day, LocalDate evaluated) {
            var due = List.of(new Due(ID, day, Optional.ofNullable(evaluated)));
            return with(plan.aboutAChild(), plan.offers(), due, plan.activities(), plan.unopened());
        }

        Facts activity(LocalDate day) {
            var due = List.of(new Due(ID, day, Optional.empty()));
            return with(plan.aboutAChild(), plan.offers(), plan.evaluations(), due, plan.unopened());
        }

        Facts unopened(LocalDate since) {
            var letIn = List.of(new LetIn(PersonId.create(), since));
            return with(plan.aboutAChild(), plan.offers(), plan.evaluations(), plan.activities(), letIn);
        }

        Facts pregnant() {
            return with(false, plan.offers(), plan.evaluations(), plan.activities(), plan.unopened());
        }

        private Facts with(
                LocalDate begun,
                Optional<Consent> consent,
                Optional<LocalDate> lastEntry,
                Goals goals,
                Optional<LocalDate> heard,
                List<Holder> holders) {
            return new Facts(new PlanFacts(
                    plan.plan(),
                    plan.aboutAChild(),
                    begun,
                    consent,
                    lastEntry,
                    goals,
                    heard,
                    holders,
                    plan.offers(),
                    plan.evaluations(),
                    plan.activities(),
                    plan.unopened()));
        }

        private Facts with(
                boolean aboutAChild,
                List<Offer> offers,
                List<Due> evaluations,
                List<Due> activities,
                List<LetIn> unopened) {
            return new Facts(new PlanFacts(
                    plan.plan(),
                    aboutAChild,
                    plan.begun(),
                    plan.consent(),
                    plan.lastEntry(),
                    plan.goals(),
                    plan.heard(),
                    plan.holders(),
                    offers,
                    evaluations,
                    activities,
                    unopened));
        }
    }
}
