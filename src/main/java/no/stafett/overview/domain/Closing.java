package no.stafett.overview.domain;

import java.time.Instant;

/**
 * What the holder wrote when she closed the plan the last time.
 *
 * @param ground the key of why
 */
public record Closing(String ground, String assessment, String conclusion, String who, Instant at) {

    @Override
    public String toString() {
        return "Closing[" + ground + "]";
    }
}
