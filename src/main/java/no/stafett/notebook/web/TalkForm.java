package no.stafett.notebook.web;

import java.time.LocalDate;
import java.util.Objects;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.TalkTyped;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a talk, as typed.
 *
 * @param version the version the writer had before her; 0 for new minutes
 */
public record TalkForm(
        String heldOn,
        String tookPart,
        String theySay,
        String weSee,
        String weAgree,
        String followUp,
        String nextTalk,
        String version) {

    static final TalkForm EMPTY = new TalkForm(null, null, null, null, null, null, null, "0");

    public TalkForm(
            @Nullable String heldOn,
            @Nullable String tookPart,
            @Nullable String theySay,
            @Nullable String weSee,
            @Nullable String weAgree,
            @Nullable String followUp,
            @Nullable String nextTalk,
            @Nullable String version) {
        this.heldOn = Objects.requireNonNullElse(heldOn, "");
        this.tookPart = Objects.requireNonNullElse(tookPart, "");
        this.theySay = Objects.requireNonNullElse(theySay, "");
        this.weSee = Objects.requireNonNullElse(weSee, "");
        this.weAgree = Objects.requireNonNullElse(weAgree, "");
        this.followUp = Objects.requireNonNullElse(followUp, "");
        this.nextTalk = Objects.requireNonNullElse(nextTalk, "");
        this.version = Objects.requireNonNullElse(version, "");
    }

    static TalkForm of(NoteTalk talk) {
        var said = talk.minutes();
        return new TalkForm(
                said.heldOn().toString(),
                said.tookPart(),
                said.theySay(),
                said.weSee(),
                said.weAgree(),
                said.followUp().name(),
                said.nextTalk().map(LocalDate::toString).orElse(""),
                Integer.toString(talk.version()));
    }

    TalkTyped typed() {
        return new TalkTyped(heldOn, tookPart, theySay, weSee, weAgree, followUp, nextTalk);
    }

    @Override
    public String toString() {
        return "TalkForm[masked]";
    }
}
