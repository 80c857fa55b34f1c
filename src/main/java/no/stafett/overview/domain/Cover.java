package no.stafett.overview.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What stands on the cover of a plan now. */
public record Cover(
        String description, Optional<UUID> picture, String pictureText, Optional<Instant> nextMeeting, String place) {

    @Override
    public String toString() {
        return "Cover[…]";
    }
}
