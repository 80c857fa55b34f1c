package no.stafett.consent.domain;

import no.stafett.consent.ConsentId;

/** Something about a consent that no longer fits what was kept when it was sent or answered (C-02). */
public record Altered(ConsentId consent, What what) {

    public enum What {
        /** Lines, information, sources, exceptions or the last day. */
        CONTENT,
        /** The text somebody answered, or its hash. */
        TEXT,
        /** What the version holds is not what somebody answered. */
        ANSWERED_SOMETHING_ELSE
    }
}
