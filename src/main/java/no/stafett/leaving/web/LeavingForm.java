package no.stafett.leaving.web;

import org.jspecify.annotations.Nullable;

/** What was chosen and typed, as it was. */
public record LeavingForm(String when, String day) {

    static final LeavingForm EMPTY = new LeavingForm("", "");

    public LeavingForm(@Nullable String when, @Nullable String day) {
        this.when = when == null ? "" : when;
        this.day = day == null ? "" : day;
    }

    boolean isChosen() {
        return isNow() || when.equals("LATER");
    }

    boolean isNow() {
        return when.equals("NOW");
    }
}
