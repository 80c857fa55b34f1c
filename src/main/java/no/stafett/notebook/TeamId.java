package no.stafett.notebook;

import java.util.UUID;

/** One resource team or BTI team. */
public record TeamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
