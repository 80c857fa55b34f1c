package no.stafett.coordination.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.Following;
import no.stafett.coordination.domain.Named;
import no.stafett.coordination.domain.Question;
import no.stafett.coordination.domain.Reply;
import no.stafett.coordination.domain.Schooling;
import no.stafett.coordination.domain.Staircase;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/**
 * The answers so far, as the address and the hidden fields carry them. They are words of a list and services, never a text or a
 * name, so that going back works as everywhere else.
 *
 * @param unnamed how many services there are beside those that are ticked; sent with the question, so it tells that it was answered
 * @param asked the question this was sent from
 */
public record AnswersForm(
        String otherServices,
        String needsOthers,
        String overTime,
        String schooling,
        String staircase,
        List<String> services,
        String unnamed,
        String natural,
        String mine,
        String asked) {

    /** What is sent when none of them is meant. */
    static final String NOBODY = "NOBODY";

    static final int MOST_UNNAMED = 9;

    public AnswersForm(
            @Nullable String otherServices,
            @Nullable String needsOthers,
            @Nullable String overTime,
            @Nullable String schooling,
            @Nullable String staircase,
            @Nullable List<String> services,
            @Nullable String unnamed,
            @Nullable String natural,
            @Nullable String mine,
            @Nullable String asked) {
        this.otherServices = text(otherServices);
        this.needsOthers = text(needsOthers);
        this.overTime = text(overTime);
        this.schooling = text(schooling);
        this.staircase = text(staircase);
        this.services = services == null ? List.of() : List.copyOf(services);
        this.unnamed = text(unnamed);
        this.natural = text(natural);
        this.mine = text(mine);
        this.asked = text(asked);
    }

    /** One thing a form carries unseen. */
    public record Carried(String name, String value) {}

    public Answers answers() {
        return new Answers(
                word(Reply.class, otherServices),
                word(Reply.class, needsOthers),
                word(Reply.class, overTime),
                word(Schooling.class, schooling),
                word(Staircase.class, staircase),
                following(),
                named(natural),
                named(mine));
    }

    /** What was answered to a question, as a form carries it. */
    Stream<Carried> carried(Question question) {
        return switch (question) {
            case OTHER_SERVICES -> Stream.of(new Carried(question.field(), otherServices));
            case NEEDS_OTHERS -> Stream.of(new Carried(question.field(), needsOthers));
            case OVER_TIME -> Stream.of(new Carried(question.field(), overTime));
            case SCHOOLING -> Stream.of(new Carried(question.field(), schooling));
            case STAIRCASE -> Stream.of(new Carried(question.field(), staircase));
            case SERVICES ->
                Stream.concat(
                        services.stream().map(service -> new Carried(question.field(), service)),
                        Stream.of(new Carried("unnamed", unnamed)));
            case NATURAL -> Stream.of(new Carried(question.field(), natural));
            case MINE -> Stream.of(new Carried(question.field(), mine));
        };
    }

    /** What is chosen now among the choices of a question. */
    String chosen(Question question) {
        return question == Question.SERVICES
                ? unnamed
                : carried(question).map(Carried::value).findFirst().orElse("");
    }

    static <E extends Enum<E>> Optional<E> word(Class<E> type, String sent) {
        return Stream.of(type.getEnumConstants())
                .filter(word -> word.name().equals(sent))
                .findFirst();
    }

    static Optional<ServiceId> service(String sent) {
        return ChosenId.of(sent, ServiceId::new);
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private Optional<Following> following() {
        var named = services.stream()
                .flatMap(sent -> service(sent).stream())
                .distinct()
                .toList();
        return IntStream.rangeClosed(0, MOST_UNNAMED)
                .filter(number -> String.valueOf(number).equals(unnamed))
                .mapToObj(number -> new Following(named, number))
                .findFirst();
    }

    private static Optional<Named> named(String sent) {
        return sent.equals(NOBODY)
                ? Optional.of(new Named.Nobody())
                : service(sent).map(Named.One::new);
    }
}
