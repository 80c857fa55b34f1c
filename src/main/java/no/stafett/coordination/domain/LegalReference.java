package no.stafett.coordination.domain;

import no.stafett.shared.Wording;

/** Where the law says it. Help beside a page, with the days it holds; nothing is decided by it. */
public record LegalReference(Topic topic, Wording place, Wording says) {

    public enum Topic {
        COOPERATION,
        COORDINATOR,
        HEARING,
        CONSENT,
        DISAGREEMENT
    }
}
