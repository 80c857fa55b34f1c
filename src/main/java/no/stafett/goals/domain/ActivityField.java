package no.stafett.goals.domain;

import java.util.Locale;

/** What an activity says something about, in the order it stands on a page. */
public enum ActivityField {
    TITLE("title"),
    DESCRIPTION("description"),
    RESPONSIBLE("responsible"),
    ARENA("arena"),
    SCHEDULE("schedule"),
    PERIOD_FROM("periodFrom"),
    DUE_DATE("dueDate"),
    MOTIF("motif");

    private final String word;

    ActivityField(String word) {
        this.word = word;
    }

    /** The name of the field in a form. */
    public String word() {
        return word;
    }

    /** The key of its label. */
    public String textKey() {
        return "activity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
