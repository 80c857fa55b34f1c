package no.stafett.coordination.domain;

import static no.stafett.coordination.domain.ToolRefusal.MINE_IS_NOT_AMONG_THEM;
import static no.stafett.coordination.domain.ToolRefusal.NATURAL_MAY_NOT_COORDINATE;
import static no.stafett.coordination.domain.ToolRefusal.SERVICE_IS_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.Advice.NextStep;
import no.stafett.shared.Outcome;

/** The rule that recommends: from answers and the service table of the day to one piece of advice (requirements §1.14). */
public final class DecisionTool {

    private static final int BOTH = 2;

    private DecisionTool() {}

    /** Refuses while a question on the way is unanswered, and answers that the service table does not have. */
    public static Outcome<Advice> advise(Answers answers, ServiceTable table) {
        return answers.next(table)
                .map(question -> Outcome.<Advice>refused(ToolRefusal.unanswered(question)))
                .orElseGet(() -> read(answers, table));
    }

    private static Outcome<Advice> read(Answers answers, ServiceTable table) {
        return switch (answers.way(table).getLast()) {
            case OTHER_SERVICES, NEEDS_OTHERS -> Outcome.done(new Advice.NoPlanAlone());
            case OVER_TIME -> Outcome.done(new Advice.NoPlanForNow());
            case SCHOOLING -> Outcome.done(new Advice.EducationPlan());
            case STAIRCASE -> Outcome.done(new Advice.ChildCoordinatorCoordinates());
            case SERVICES, NATURAL, MINE -> plan(answers, table);
        };
    }

    private static Outcome<Advice> plan(Answers answers, ServiceTable table) {
        var following = answers.following().orElseThrow();
        var named = following.named();
        var natural = answers.candidates(table).isEmpty()
                ? Optional.<ServiceId>empty()
                : answers.natural().flatMap(Named::chosen);
        var mine = answers.mine().flatMap(Named::chosen);
        var reasons = Stream.of(
                        when(table.rows(named).size() < named.size(), SERVICE_IS_UNKNOWN),
                        when(
                                natural.isPresent()
                                        && answers.candidates(table).stream()
                                                .noneMatch(row -> natural.get().equals(row.id())),
                                NATURAL_MAY_NOT_COORDINATE),
                        when(mine.isPresent() && !named.contains(mine.get()), MINE_IS_NOT_AMONG_THEM))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty()
                ? Outcome.done(new Advice.Plan(
                        answers.staircase().orElseThrow(), natural, next(natural, mine, following.count())))
                : Outcome.refused(List.copyOf(reasons));
    }

    private static NextStep next(Optional<ServiceId> natural, Optional<ServiceId> mine, int services) {
        if (natural.isPresent() && natural.equals(mine)) {
            return NextStep.I_COORDINATE;
        }
        return services == BOTH ? NextStep.TWO_AGREE : NextStep.CLARIFY;
    }

    private static Optional<ToolRefusal> when(boolean refused, ToolRefusal reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
