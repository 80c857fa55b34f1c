package no.stafett.goals.web;

import static no.stafett.goals.web.FormFields.given;

import no.stafett.goals.domain.GoalDraft;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a goal, as it was typed. Both kinds of goal use it; each shows its own fields.
 *
 * @param version the version the writer had before her; empty for a new goal
 */
public record GoalForm(
        String attention,
        String sharedUnderstanding,
        String title,
        String description,
        String developmentArea,
        String periodFrom,
        String evaluateBy,
        String version) {

    static final GoalForm EMPTY = of(GoalDraft.EMPTY, "");

    public GoalForm(
            @Nullable String attention,
            @Nullable String sharedUnderstanding,
            @Nullable String title,
            @Nullable String description,
            @Nullable String developmentArea,
            @Nullable String periodFrom,
            @Nullable String evaluateBy,
            @Nullable String version) {
        this.attention = given(attention);
        this.sharedUnderstanding = given(sharedUnderstanding);
        this.title = given(title);
        this.description = given(description);
        this.developmentArea = given(developmentArea);
        this.periodFrom = given(periodFrom);
        this.evaluateBy = given(evaluateBy);
        this.version = given(version);
    }

    /** A new goal that begins with what was wondered about before there was a log. */
    static GoalForm ofAttention(String attention) {
        return new GoalForm(attention, null, null, null, null, null, null, null);
    }

    static GoalForm of(GoalDraft text, int version) {
        return of(text, Integer.toString(version));
    }

    private static GoalForm of(GoalDraft text, String version) {
        return new GoalForm(
                text.attention(),
                text.sharedUnderstanding(),
                text.title(),
                text.description(),
                text.developmentArea(),
                text.periodFrom(),
                text.evaluateBy(),
                version);
    }

    public GoalDraft draft() {
        return new GoalDraft(
                attention, sharedUnderstanding, title, description, developmentArea, periodFrom, evaluateBy);
    }

    int expectedVersion() {
        return FormFields.version(version);
    }

    @Override
    public String toString() {
        return "GoalForm[]";
    }
}
