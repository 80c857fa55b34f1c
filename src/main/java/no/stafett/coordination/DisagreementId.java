package no.stafett.coordination;

import java.util.UUID;

/** One disagreement about who coordinates. */
public record DisagreementId(UUID value) {

    public static DisagreementId create() {
        return new DisagreementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
