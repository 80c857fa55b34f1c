package no.stafett.goals.domain;

/** What a goal says in one version. */
public sealed interface GoalText permits MainGoalText, SubGoalText {

    int MOST_IN_A_TITLE = 300;
    int MOST_IN_PROSE = 4000;

    String title();

    /** The same as it would be typed. */
    GoalDraft draft();
}
