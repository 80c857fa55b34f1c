package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody said by word of mouth or on paper, as it is written down ({@link Recording}).
 *
 * @param earlier what she said of what was written before, with a yes to opening a closed plan again (S-14, Z-07)
 */
public record RecordedAnswer(
        Said said, Optional<EarlierContent> earlier, Way way, LocalDate day, Explained explained, Witness witness) {

    @Override
    public String toString() {
        return "RecordedAnswer[" + said + ", " + way + "]";
    }
}
