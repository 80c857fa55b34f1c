package no.stafett.goals.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed about a goal, before any rule has looked at it. Also the way a goal's text goes back into a form,
 * and the way two versions are held against each other.
 */
public record GoalDraft(
        String attention,
        String sharedUnderstanding,
        String title,
        String description,
        String developmentArea,
        String periodFrom,
        String evaluateBy) {

    public static final GoalDraft EMPTY = new GoalDraft("", "", "", "", "", "", "");

    /** Line ends are those of this system and not of a browser, and a day is written one way: the same is the same. */
    public GoalDraft {
        attention = tidy(attention);
        sharedUnderstanding = tidy(sharedUnderstanding);
        title = Typed.oneLine(tidy(title));
        description = tidy(description);
        developmentArea = tidy(developmentArea);
        periodFrom = oneWayToWriteADay(periodFrom);
        evaluateBy = oneWayToWriteADay(evaluateBy);
    }

    public String value(GoalField field) {
        return switch (field) {
            case ATTENTION -> attention;
            case SHARED_UNDERSTANDING -> sharedUnderstanding;
            case TITLE -> title;
            case DESCRIPTION -> description;
            case DEVELOPMENT_AREA -> developmentArea;
            case PERIOD_FROM -> periodFrom;
            case EVALUATE_BY -> evaluateBy;
        };
    }

    /** The fields that do not say the same in the other. */
    public List<GoalField> differingFrom(GoalDraft other, GoalKind kind) {
        return GoalField.of(kind).stream()
                .filter(field -> !value(field).equals(other.value(field)))
                .toList();
    }

    /**
     * This text and somebody else's, both written from the same base, as one. What only one of them touched is taken from
     * her; where both wrote prose or a title, both stand, this one first. A date or an area cannot be two, so this one's
     * stands and the page shows the other beside it.
     */
    public GoalDraft mergedWith(GoalDraft theirs, GoalDraft base) {
        return new GoalDraft(
                merged(GoalField.ATTENTION, theirs, base),
                merged(GoalField.SHARED_UNDERSTANDING, theirs, base),
                merged(GoalField.TITLE, theirs, base),
                merged(GoalField.DESCRIPTION, theirs, base),
                merged(GoalField.DEVELOPMENT_AREA, theirs, base),
                merged(GoalField.PERIOD_FROM, theirs, base),
                merged(GoalField.EVALUATE_BY, theirs, base));
    }

    private String merged(GoalField field, GoalDraft theirs, GoalDraft base) {
        return new WrittenTwice(value(field), theirs.value(field), base.value(field))
                .asOne(
                        switch (field) {
                            case ATTENTION, SHARED_UNDERSTANDING, DESCRIPTION -> WrittenTwice.PARAGRAPHS;
                            case TITLE -> WrittenTwice.ON_ONE_LINE;
                            case DEVELOPMENT_AREA, PERIOD_FROM, EVALUATE_BY -> WrittenTwice.MINE_STANDS;
                        });
    }

    private static String oneWayToWriteADay(String typed) {
        return Typed.date(typed).map(LocalDate::toString).orElse(tidy(typed));
    }

    private static String tidy(String typed) {
        return Typed.lines(typed);
    }

    @Override
    public String toString() {
        return "GoalDraft[]";
    }
}
