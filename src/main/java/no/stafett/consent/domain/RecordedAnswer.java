package no.stafett.consent.domain;

import java.time.LocalDate;

/** What somebody said by word of mouth or on paper, as it is written down ({@link Recording}). */
public record RecordedAnswer(Said said, Way way, LocalDate day, Explained explained, Witness witness) {

    @Override
    public String toString() {
        return "RecordedAnswer[" + said + ", " + way + "]";
    }
}
