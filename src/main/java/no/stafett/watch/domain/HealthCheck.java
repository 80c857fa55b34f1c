package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stafett.watch.WatchLimits;
import no.stafett.watch.domain.Finding.ActivityOverdue;
import no.stafett.watch.domain.Finding.ChildNotHeard;
import no.stafett.watch.domain.Finding.ConsentRunsOut;
import no.stafett.watch.domain.Finding.ConsentWaits;
import no.stafett.watch.domain.Finding.EvaluationOverdue;
import no.stafett.watch.domain.Finding.HolderHasLeft;
import no.stafett.watch.domain.Finding.HolderIsOut;
import no.stafett.watch.domain.Finding.NoGoal;
import no.stafett.watch.domain.Finding.NotOpened;
import no.stafett.watch.domain.Finding.NothingWritten;
import no.stafett.watch.domain.Finding.OfferWaits;
import no.stafett.watch.domain.PlanFacts.Due;
import no.stafett.watch.domain.PlanFacts.Holder;

/**
 * Where the follow-up of a plan may break (P-05, R-12, R-27, R-28). A limit that is reached counts; each finding is about one
 * thing, so that mending one leaves the others as they were.
 */
public final class HealthCheck {

    /** An evaluation written so long before its day is the one that was asked for; an earlier one is about something else. */
    private static final int EARLY_WEEKS = 4;

    private HealthCheck() {}

    /** The most pressing first; nothing when all is well. */
    public static List<Finding> of(PlanFacts facts, WatchLimits limits, LocalDate today) {
        return Stream.<Stream<? extends Finding>>of(
                        facts.holders().stream().flatMap(holder -> holder(holder).stream()),
                        consent(facts, limits, today).stream(),
                        facts.offers().stream()
                                .filter(offer -> isReached(offer.offered().plusDays(limits.offerDays()), today))
                                .map(offer -> new OfferWaits(offer.id(), offer.offered())),
                        since(facts, facts.lastEntry())
                                .filter(day -> isReached(day.plusWeeks(limits.stillWeeks()), today))
                                .map(NothingWritten::new)
                                .stream(),
                        since(facts, facts.goals().lastClosed())
                                .filter(day -> !facts.goals().open()
                                        && isReached(day.plusWeeks(limits.goallessWeeks()), today))
                                .map(NoGoal::new)
                                .stream(),
                        overdue(facts.evaluations(), limits, today)
                                .filter(Predicate.not(HealthCheck::isEvaluated))
                                .map(due -> new EvaluationOverdue(due.id(), due.day())),
                        overdue(facts.activities(), limits, today).map(due -> new ActivityOverdue(due.id(), due.day())),
                        since(facts, facts.heard())
                                .filter(day ->
                                        facts.aboutAChild() && isReached(day.plusMonths(limits.unheardMonths()), today))
                                .map(ChildNotHeard::new)
                                .stream(),
                        facts.unopened().stream()
                                .filter(one -> isReached(one.since().plusDays(limits.unopenedDays()), today))
                                .map(one -> new NotOpened(one.person(), one.since())))
                .<Finding>flatMap(Function.identity())
                .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::since))
                .toList();
    }

    private static Optional<Finding> holder(Holder holder) {
        return holder.left()
                .<Finding>map(day -> new HolderHasLeft(holder.person(), day))
                .or(() -> holder.out().map(day -> new HolderIsOut(holder.person(), day)));
    }

    private static Optional<Finding> consent(PlanFacts facts, WatchLimits limits, LocalDate today) {
        return facts.consent()
                .filter(consent -> isReached(consent.lastDay().minusDays(limits.consentDays()), today))
                .map(consent -> {
                    var since = later(facts.begun(), consent.lastDay().minusDays(limits.consentDays()));
                    return consent.asked()
                            ? new ConsentWaits(consent.lastDay(), since)
                            : new ConsentRunsOut(consent.lastDay(), since);
                });
    }

    private static Stream<Due> overdue(List<Due> due, WatchLimits limits, LocalDate today) {
        return due.stream().filter(one -> today.isAfter(one.day().plusDays(limits.overdueDays())));
    }

    private static boolean isEvaluated(Due goal) {
        return goal.evaluated()
                .filter(day -> !day.isBefore(goal.day().minusWeeks(EARLY_WEEKS)))
                .isPresent();
    }

    /** Nothing is reckoned from before the cooperation began. */
    private static Optional<LocalDate> since(PlanFacts facts, Optional<LocalDate> last) {
        return Optional.of(last.map(day -> later(facts.begun(), day)).orElseGet(facts::begun));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isReached(LocalDate limit, LocalDate today) {
        return !today.isBefore(limit);
    }
}
