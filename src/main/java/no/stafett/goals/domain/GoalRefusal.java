package no.stafett.goals.domain;

import no.stafett.shared.Refusal;

/** Why a goal cannot be registered, changed, closed or opened again. */
public enum GoalRefusal implements Refusal {
    ATTENTION_IS_MISSING("attention"),
    ATTENTION_IS_TOO_LONG("attention"),
    SHARED_UNDERSTANDING_IS_TOO_LONG("sharedUnderstanding"),
    MAIN_GOAL_IS_MISSING("title"),
    TITLE_IS_MISSING("title"),
    TITLE_IS_TOO_LONG("title"),
    DESCRIPTION_IS_TOO_LONG("description"),
    DEVELOPMENT_AREA_IS_UNKNOWN("developmentArea"),
    PERIOD_FROM_IS_NOT_A_DATE("periodFrom"),
    /** G-09: a goal is reached within a period. */
    EVALUATE_BY_IS_MISSING("evaluateBy"),
    EVALUATE_BY_IS_NOT_A_DATE("evaluateBy"),
    EVALUATE_BY_IS_PAST("evaluateBy"),
    PERIOD_ENDS_BEFORE_IT_STARTS("evaluateBy"),
    /** G-13: closed with a short summary. */
    CLOSING_SUMMARY_IS_MISSING("summary"),
    CLOSING_SUMMARY_IS_TOO_LONG("summary"),
    OPEN_SUB_GOALS_REMAIN(""),
    MAIN_GOAL_IS_CLOSED(""),
    GOAL_IS_CLOSED(""),
    GOAL_IS_OPEN(""),
    /** Somebody saved a version after this form was opened; answered with both texts, never with a loss. */
    GOAL_HAS_CHANGED("");

    private final String field;

    GoalRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
