package no.stafett.oversight.web;

import no.stafett.oversight.EmergencyId;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as it was typed.
 *
 * @param about the emergency it was typed about; empty before anything is sent
 */
public record ReviewForm(String note, String about) {

    static final ReviewForm EMPTY = new ReviewForm("", "");

    public ReviewForm(@Nullable String note, @Nullable String about) {
        this.note = note == null ? "" : note;
        this.about = about == null ? "" : about;
    }

    ReviewForm of(EmergencyId emergency) {
        return new ReviewForm(note, emergency.toString());
    }
}
