package no.stafett.goals.web;

import org.jspecify.annotations.Nullable;

/** What every form about goals and activities reads and shows alike. */
public final class FormFields {

    private FormFields() {}

    /** A field that did not come along is empty. */
    static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Nothing has a version 0, so a form without a number is a form from before. */
    static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** A day that cannot be read stays as it was typed; a date field would hide it. */
    public static String dayType(String typed) {
        return typed.isBlank() || typed.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
    }
}
