package no.stafett.consent.domain;

import java.util.List;
import no.stafett.consent.ConsentId;
import no.stafett.consent.RecordedId;
import no.stafett.consent.SignedPageId;
import no.stafett.shared.PersonId;

/**
 * An answer that was written down, and what the person herself has said about it since.
 *
 * @param active whether the version it is an answer to is in force
 * @param recorderName who wrote it down
 * @param pages the sheet she signed, in order
 */
public record Recorded(
        RecordedId id,
        ConsentId consent,
        boolean active,
        PersonId person,
        RecordedAnswer answer,
        PersonId recorder,
        String recorderName,
        State state,
        List<SignedPageId> pages) {

    /** What the person herself has said about it. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        REFUTED
    }

    public Recorded {
        pages = List.copyOf(pages);
    }

    /** A yes waits for her to say whether it is right. A no opens no door, and waits for nothing. */
    public boolean isToConfirm() {
        return state == State.UNCONFIRMED && answer.said() == Said.GIVEN;
    }

    @Override
    public String toString() {
        return "Recorded[" + id + ", " + state + "]";
    }
}
