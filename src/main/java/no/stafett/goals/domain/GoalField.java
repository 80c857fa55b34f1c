package no.stafett.goals.domain;

import java.util.List;

/** What there is to write about a goal, in the order it stands on a page. */
public enum GoalField {
    ATTENTION("attention"),
    SHARED_UNDERSTANDING("sharedUnderstanding"),
    TITLE("title"),
    DESCRIPTION("description"),
    DEVELOPMENT_AREA("developmentArea"),
    PERIOD_FROM("periodFrom"),
    EVALUATE_BY("evaluateBy");

    private static final List<GoalField> OF_A_MAIN_GOAL = List.of(ATTENTION, SHARED_UNDERSTANDING, TITLE);
    private static final List<GoalField> OF_A_SUB_GOAL =
            List.of(TITLE, DESCRIPTION, DEVELOPMENT_AREA, PERIOD_FROM, EVALUATE_BY);

    private final String formName;

    GoalField(String formName) {
        this.formName = formName;
    }

    /** The name in a form, the same as in a refusal. */
    public String formName() {
        return formName;
    }

    public static List<GoalField> of(GoalKind kind) {
        return switch (kind) {
            case MAIN -> OF_A_MAIN_GOAL;
            case SUB -> OF_A_SUB_GOAL;
        };
    }

    public boolean isDay() {
        return this == PERIOD_FROM || this == EVALUATE_BY;
    }

    /** Whether one chooses among given words. */
    public boolean isChoice() {
        return this == DEVELOPMENT_AREA;
    }

    /** Whether it is running text, of which one may hold more than one paragraph. */
    public boolean isProse() {
        return this == ATTENTION || this == SHARED_UNDERSTANDING || this == DESCRIPTION;
    }
}
