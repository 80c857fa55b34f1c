package no.stafett.protection.web;

import org.jspecify.annotations.Nullable;

/** What was typed and chosen, as it was. */
public record OwnAccessForm(String talkedWith, String note) {

    static final OwnAccessForm EMPTY = new OwnAccessForm("", "");

    public OwnAccessForm(@Nullable String talkedWith, @Nullable String note) {
        this.talkedWith = talkedWith == null ? "" : talkedWith;
        this.note = note == null ? "" : note;
    }
}
