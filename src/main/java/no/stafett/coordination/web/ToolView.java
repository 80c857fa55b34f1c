package no.stafett.coordination.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stafett.coordination.domain.Advice;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.Question;
import no.stafett.coordination.domain.Reply;
import no.stafett.coordination.domain.Schooling;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.Staircase;
import no.stafett.coordination.domain.ToolRefusal;
import no.stafett.coordination.usecase.ShowTool.Shown;
import no.stafett.coordination.web.AnswersForm.Carried;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in the decision tool: at a question, or at the advice.
 *
 * @param path where the series begins
 */
public record ToolView(Shown shown, AnswersForm form, String path) {

    /** The question to ask; nothing when there is advice. */
    public Optional<Question> question() {
        return refusal().map(ToolRefusal::question);
    }

    public Optional<Advice> advice() {
        return shown.advice() instanceof Done(var advice) ? Optional.of(advice) : Optional.empty();
    }

    /** That a question has not been asked yet is no problem; that it was sent without an answer is. */
    public Problems problems() {
        return new Problems(refusal()
                .filter(reason -> form.asked().equals(reason.question().name())
                        || reason != ToolRefusal.unanswered(reason.question()))
                .<Refusal>map(reason -> reason)
                .stream()
                .toList());
    }

    public List<Choice> choices(Texts t) {
        return switch (question().orElseThrow()) {
            case OTHER_SERVICES, NEEDS_OTHERS, OVER_TIME -> words(Reply.values(), t);
            case SCHOOLING -> words(Schooling.values(), t);
            case STAIRCASE -> words(Staircase.values(), t);
            case SERVICES ->
                shown.table().rows().stream().map(row -> choice(row, "", t)).toList();
            case NATURAL ->
                withNobody(
                        shown.answers().candidates(shown.table()).stream()
                                .map(row -> choice(row, Words.when(row, t), t))
                                .toList(),
                        t.get("tool.natural.nobody"));
            case MINE ->
                withNobody(
                        shown
                                .table()
                                .rows(shown.answers().following().orElseThrow().named())
                                .stream()
                                .map(row -> choice(row, "", t))
                                .toList(),
                        t.get("tool.mine.nobody"));
        };
    }

    public String chosen() {
        return form.chosen(question().orElseThrow());
    }

    /** How many services there may be beside those in the table. */
    public List<Choice> unnamed(Texts t) {
        return IntStream.rangeClosed(0, AnswersForm.MOST_UNNAMED)
                .mapToObj(String::valueOf)
                .map(number -> new Choice(number, number.equals("0") ? t.get("tool.unnamed.none") : number))
                .toList();
    }

    /** The answers before the question that is asked now, or all of them. */
    public List<Carried> carried() {
        return before(question().orElse(null)).stream().flatMap(form::carried).toList();
    }

    /** Where the question before this one is; nothing at the first. */
    public Optional<String> back() {
        var before = before(question().orElse(null));
        return before.isEmpty() ? Optional.empty() : Optional.of(at(before.getLast()));
    }

    /** Where a question is asked once more. */
    public String at(Question question) {
        var query = before(question).stream()
                .flatMap(form::carried)
                .map(one -> one.name() + "=" + one.value())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public List<AnswerLine> lines(Texts t) {
        return AnswerLine.of(shown.answers(), shown.table(), t);
    }

    /** The row the advice points at. */
    public Optional<ServiceRow> natural() {
        return advice().flatMap(advice ->
                advice instanceof Advice.Plan plan ? plan.natural().flatMap(shown.table()::row) : Optional.empty());
    }

    public List<LegalReference> references(LegalReference.Topic... topics) {
        return shown.references().stream()
                .filter(one -> Arrays.asList(topics).contains(one.topic()))
                .toList();
    }

    private Optional<ToolRefusal> refusal() {
        return shown.advice() instanceof Refused<Advice>(var reasons)
                ? reasons.stream()
                        .filter(ToolRefusal.class::isInstance)
                        .map(ToolRefusal.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private List<Question> before(@Nullable Question question) {
        return shown.answers().way(shown.table()).stream()
                .takeWhile(one -> one != question)
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> words(E[] values, Texts t) {
        return Stream.of(values)
                .map(word -> {
                    var hint = "hint." + word.getDeclaringClass().getSimpleName() + "." + word.name();
                    return new Choice(word.name(), t.get(word), t.has(hint) ? t.get(hint) : "");
                })
                .toList();
    }

    private static Choice choice(ServiceRow row, String hint, Texts t) {
        return new Choice(row.id().toString(), row.name().in(t.language()), hint);
    }

    private static List<Choice> withNobody(List<Choice> choices, String nobody) {
        var all = new ArrayList<>(choices);
        all.add(new Choice(AnswersForm.NOBODY, nobody));
        return List.copyOf(all);
    }
}
