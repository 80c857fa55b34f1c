package no.stafett.goals.domain;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** G-09: by when, or for how long. How often is something else. */
final class DeadlineRule {

    private static final int WORDS_AFTER_THE_PREPOSITION = 3;
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{2}|\\d{4}))?|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?:[-/](?:20)?\\d{2})?");
    private static final Pattern SPAN = Pattern.compile("(?:veke|uke|månad|måned|dag|år|halvår)(?:r|er|ar)?");

    private DeadlineRule() {}

    static Stream<Hint> hasADeadline(WrittenText text) {
        boolean found = IntStream.range(0, text.words().size())
                .anyMatch(index -> isYear(text.word(index))
                        || isDate(text, index)
                        || isMonth(text, index)
                        || isNumberedWeek(text, index)
                        || isSpan(text, index)
                        || isPrepositionBeforeADeadline(text, index));
        return Stream.of(Hint.of(HintKind.HAS_A_DEADLINE, found));
    }

    static boolean isYear(Word word) {
        return YEAR.matcher(word.written()).matches();
    }

    // "12.3", "12.03.2027", "1. mars". "3-4" and "1/2" are amounts unless a full date is written.
    static boolean isDate(WrittenText text, int index) {
        Word word = text.word(index);
        if (DATE.matcher(word.written()).matches()) {
            return word.written().indexOf('.') > 0 || word.written().length() >= 6;
        }
        return word.isNumber() && index + 1 < text.words().size() && isMonth(text, index + 1);
    }

    private static boolean isMonth(WrittenText text, int index) {
        return WordLists.MONTHS.isAt(text, index);
    }

    private static boolean isNumberedWeek(WrittenText text, int index) {
        String word = text.word(index).lower();
        return (word.equals("veke") || word.equals("uke"))
                && index + 1 < text.words().size()
                && text.word(index + 1).isNumber();
    }

    // "i åtte veker", "om 3 månader"
    private static boolean isSpan(WrittenText text, int index) {
        if (index + 2 >= text.words().size()) {
            return false;
        }
        String preposition = text.word(index).lower();
        Word amount = text.word(index + 1);
        return (preposition.equals("i") || preposition.equals("om") || preposition.equals("over"))
                && (amount.isNumber() || WordLists.NUMBERS.holds(amount))
                && SPAN.matcher(text.word(index + 2).lower()).matches();
    }

    private static boolean isPrepositionBeforeADeadline(WrittenText text, int index) {
        return WordLists.BEFORE_A_DEADLINE
                .at(text, index)
                .filter(preposition -> IntStream.rangeClosed(1, WORDS_AFTER_THE_PREPOSITION)
                        .map(step -> preposition.last() + step)
                        .filter(next -> next < text.words().size())
                        .anyMatch(next -> isDeadlineAfter(text.word(index).lower(), text, next)))
                .isPresent();
    }

    // A weekday is a deadline after "innan" only: "frå måndag til fredag" is how often.
    private static boolean isDeadlineAfter(String preposition, WrittenText text, int index) {
        boolean within = preposition.equals("innan") || preposition.equals("innen");
        return WordLists.DEADLINES.isAt(text, index) || (within && WordLists.MOMENTS.isAt(text, index));
    }
}
