package no.stafett.oversight.web;

import org.jspecify.annotations.Nullable;

/** What was typed, as it was typed. */
public record EmergencyForm(String reason) {

    static final EmergencyForm EMPTY = new EmergencyForm("");

    public EmergencyForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
