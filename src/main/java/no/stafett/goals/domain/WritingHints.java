package no.stafett.goals.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Advice on how goals, activities and other texts are written, in nynorsk and bokmål alike: SMARTE (G-03, G-05…G-10) and the
 * language rules (Q-01…Q-08). Advice only: nothing here refuses a text. Whether a goal is accepted by the family (G-07) is for
 * the meeting and cannot be read out of its words.
 */
public final class WritingHints {

    private static final int MOST_PER_KIND = 3;

    private static final List<Rule> PRIVACY =
            List.of(PrivacyRules::nationalId, PrivacyRules::phone, PrivacyRules::email, PrivacyRules::diagnosis);

    private static final List<Rule> GOAL = List.of(
            GoalRules::saysWhat,
            GoalRules::saysWho,
            GoalRules::saysWhere,
            GoalRules::saysWhen,
            GoalRules::canBeMeasured,
            TenseRule::isInPresentTense,
            DeadlineRule::hasADeadline,
            GoalRules::isRealistic,
            GoalRules::isOneShortSentence,
            VerbRules::adjectiveForVerb,
            WordingRules::negativeInAGoal);

    private static final List<Rule> ACTIVITY = List.of(
            GoalRules::saysWho,
            GoalRules::saysWhen,
            WordingRules::unclearWho,
            WordingRules::unclearWhoInPassive,
            WordingRules::negative,
            ReadingRules::longSentences);

    private static final List<Rule> TEXT = List.of(
            WordingRules::unclearWho,
            WordingRules::unclearWhoInPassive,
            WordingRules::negative,
            ReadingRules::longSentences,
            ReadingRules::longText);

    private static final List<Rule> PLAIN_LANGUAGE = List.of(
            WordingRules::vagueTime,
            WordingRules::aboutTheChild,
            WordingRules::heavyWords,
            WordingRules::abbreviations,
            VerbRules::nounHeaps,
            ReadingRules::longWords,
            ReadingRules::hardToRead);

    private WritingHints() {}

    /** A main goal or a sub-goal: what is said of each part of SMARTE, met or not, and what could be plainer. */
    public static List<Hint> forGoal(String text) {
        return hints(text, PRIVACY, GOAL, PLAIN_LANGUAGE);
    }

    /** An activity: who does it and when, and what could be plainer. */
    public static List<Hint> forActivity(String title, String description) {
        return hints(title + "\n" + description, PRIVACY, ACTIVITY, PLAIN_LANGUAGE);
    }

    /** Any other text a family reads: only what could be plainer. */
    public static List<Hint> forText(String text) {
        return hints(text, PRIVACY, TEXT, PLAIN_LANGUAGE);
    }

    @SafeVarargs
    private static List<Hint> hints(String typed, List<Rule>... rules) {
        WrittenText text = WrittenText.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return Stream.of(rules)
                .flatMap(List::stream)
                .flatMap(rule -> firstFew(rule.lookAt(text)))
                .toList();
    }

    // A long list of the same advice helps nobody.
    private static Stream<Hint> firstFew(Stream<Hint> hints) {
        return hints.distinct().limit(MOST_PER_KIND);
    }
}
