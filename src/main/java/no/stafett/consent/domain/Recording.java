package no.stafett.consent.domain;

import static no.stafett.consent.domain.RecordRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * An employee writes down what somebody said by word of mouth or on paper (N-08, standards §1c 8–10): what, when, in which
 * language, with which interpreter, and who else heard it or the sheet that was signed.
 *
 * @param reopens whether a closed plan shall be opened again; then a yes also says what the team may read from before
 * @param written the day the text was written
 */
public record Recording(
        PersonId recorder,
        String recorderName,
        PersonId person,
        String personName,
        boolean reopens,
        LocalDate written,
        LocalDate today) {

    public static final int MOST_PAGES = 4;

    /** A yes or a no. Refuses what is missing, all of it at once. */
    public Outcome<RecordedAnswer> answer(AnswerTyped typed, List<SheetWords> languages, int pages) {
        if (isHerOwn()) {
            return Outcome.refused(OWN_ANSWER);
        }
        var answer = word(Answer.class, typed.answer());
        var way = word(Way.class, typed.way());
        var interpreter = word(Interpreter.class, typed.interpreter());
        boolean asksAboutEarlier =
                reopens && answer.filter(Answer.GIVEN::equals).isPresent();
        var earlier = word(EarlierContent.class, typed.earlier()).filter(_ -> asksAboutEarlier);
        var reasons = new ArrayList<RecordRefusal>();
        when(way.isEmpty(), WAY_IS_MISSING, reasons);
        when(answer.isEmpty(), SAID_IS_MISSING, reasons);
        when(asksAboutEarlier && earlier.isEmpty(), EARLIER_CONTENT_IS_MISSING, reasons);
        dayProblem(typed.day()).ifPresent(reasons::add);
        language(typed, languages, reasons);
        when(interpreter.isEmpty(), INTERPRETER_IS_MISSING, reasons);
        witness(typed, way.filter(Way.ORAL::equals).isPresent(), reasons);
        when(way.filter(Way.PAPER::equals).isPresent() && pages == 0, SIGNED_SHEET_IS_MISSING, reasons);
        when(pages > MOST_PAGES, TOO_MANY_PAGES, reasons);
        return reasons.isEmpty()
                ? Outcome.done(new RecordedAnswer(
                        Said.valueOf(answer.orElseThrow().name()),
                        earlier,
                        way.orElseThrow(),
                        DayTyped.read(typed.day()).orElseThrow(),
                        new Explained(called(typed, languages), interpreter.orElseThrow()),
                        new Witness(typed.witness().strip(), typed.witnessRole().strip())))
                : Outcome.refused(reasons);
    }

    /** A yes is taken back: how and when, and nothing else is asked for (W-01). */
    public Outcome<RecordedAnswer> withdrawal(AnswerTyped typed, int pages) {
        if (isHerOwn()) {
            return Outcome.refused(OWN_ANSWER);
        }
        var way = word(Way.class, typed.way());
        var reasons = new ArrayList<RecordRefusal>();
        when(way.isEmpty(), WAY_IS_MISSING, reasons);
        dayProblem(typed.day()).ifPresent(reasons::add);
        when(pages > MOST_PAGES, TOO_MANY_PAGES, reasons);
        return reasons.isEmpty()
                ? Outcome.done(new RecordedAnswer(
                        Said.WITHDRAWN,
                        Optional.empty(),
                        way.orElseThrow(),
                        DayTyped.read(typed.day()).orElseThrow(),
                        Explained.NOTHING_SAID,
                        new Witness("", "")))
                : Outcome.refused(reasons);
    }

    /**
     * Also when she does so at work: one and the same human is two people here, and her name is all that tells. Somebody
     * else who asks the family writes it down then.
     */
    public boolean isHerOwn() {
        return recorder.equals(person) || same(recorderName, personName);
    }

    private Optional<RecordRefusal> dayProblem(String typed) {
        var day = DayTyped.read(typed);
        if (day.isEmpty()) {
            return Optional.of(DAY_IS_MISSING);
        }
        if (day.get().isAfter(today)) {
            return Optional.of(DAY_HAS_NOT_COME);
        }
        return day.get().isBefore(written) ? Optional.of(DAY_IS_BEFORE_THE_TEXT) : Optional.empty();
    }

    private static void language(AnswerTyped typed, List<SheetWords> languages, List<RecordRefusal> reasons) {
        if (typed.explainedIn().equals(AnswerTyped.ANOTHER_LANGUAGE)) {
            when(typed.otherLanguage().isBlank(), OTHER_LANGUAGE_IS_MISSING, reasons);
            when(typed.otherLanguage().length() > Explained.LONGEST_LANGUAGE, OTHER_LANGUAGE_IS_TOO_LONG, reasons);
        } else {
            when(called(typed, languages).isEmpty(), LANGUAGE_IS_MISSING, reasons);
        }
    }

    private static String called(AnswerTyped typed, List<SheetWords> languages) {
        return typed.explainedIn().equals(AnswerTyped.ANOTHER_LANGUAGE)
                ? typed.otherLanguage().strip()
                : languages.stream()
                        .filter(one -> one.tag().equals(typed.explainedIn()))
                        .map(SheetWords::name)
                        .findFirst()
                        .orElse("");
    }

    private void witness(AnswerTyped typed, boolean needed, List<RecordRefusal> reasons) {
        when(needed && typed.witness().isBlank(), WITNESS_IS_MISSING, reasons);
        when(needed && typed.witnessRole().isBlank(), WITNESS_ROLE_IS_MISSING, reasons);
        when(typed.witness().length() > Witness.LONGEST, WITNESS_IS_TOO_LONG, reasons);
        when(typed.witnessRole().length() > Witness.LONGEST, WITNESS_ROLE_IS_TOO_LONG, reasons);
        when(same(typed.witness(), recorderName), WITNESS_WRITES_IT_DOWN, reasons);
        when(same(typed.witness(), personName), WITNESS_IS_THE_ONE_WHO_ANSWERS, reasons);
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    private static void when(boolean wrong, RecordRefusal reason, List<RecordRefusal> reasons) {
        if (wrong) {
            reasons.add(reason);
        }
    }

    @Override
    public String toString() {
        return "Recording[" + person + "]";
    }
}
