package no.stafett.coordination.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.Following;
import no.stafett.coordination.domain.Named;
import no.stafett.coordination.domain.Question;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.shared.web.Texts;

/** One question and what was answered to it, in words. */
public record AnswerLine(Question question, String asked, String answered) {

    static List<AnswerLine> of(Answers answers, ServiceTable table, Texts t) {
        return answers.way(table).stream()
                .filter(answers::isAnswered)
                .map(question ->
                        new AnswerLine(question, t.get("tool." + question), answered(question, answers, table, t)))
                .toList();
    }

    private static String answered(Question question, Answers answers, ServiceTable table, Texts t) {
        return switch (question) {
            case OTHER_SERVICES -> t.get(answers.otherServices().orElseThrow());
            case NEEDS_OTHERS -> t.get(answers.needsOthers().orElseThrow());
            case OVER_TIME -> t.get(answers.overTime().orElseThrow());
            case SCHOOLING -> t.get(answers.schooling().orElseThrow());
            case STAIRCASE -> t.get(answers.staircase().orElseThrow());
            case SERVICES -> services(answers.following().orElseThrow(), table, t);
            case NATURAL -> named(answers.natural().orElseThrow(), "tool.natural.nobody", table, t);
            case MINE -> named(answers.mine().orElseThrow(), "tool.mine.nobody", table, t);
        };
    }

    private static String services(Following following, ServiceTable table, Texts t) {
        var named = table.rows(following.named()).stream().map(row -> name(row, t));
        return Stream.concat(
                        named,
                        following.unnamed() == 0
                                ? Stream.empty()
                                : Stream.of(t.count("tool.unnamed", following.unnamed())))
                .collect(Collectors.joining(", "));
    }

    private static String named(Named named, String nobody, ServiceTable table, Texts t) {
        return named.chosen().flatMap(table::row).map(row -> name(row, t)).orElseGet(() -> t.get(nobody));
    }

    private static String name(ServiceRow row, Texts t) {
        return row.name().in(t.language());
    }
}
