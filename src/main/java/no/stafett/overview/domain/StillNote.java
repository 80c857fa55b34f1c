package no.stafett.overview.domain;

import java.util.UUID;

/** A note of hers with which nothing has happened for as long as the municipality says is too long. */
public record StillNote(UUID note, String called, int days) {

    public String link() {
        return "/notes/" + note;
    }

    @Override
    public String toString() {
        return "StillNote[" + note + "]";
    }
}
