package no.stafett.plan.web;

import java.util.Objects;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ParticipantRole;
import no.stafett.plan.domain.ParticipantTyped;
import org.jspecify.annotations.Nullable;

/**
 * One who shall take part, as chosen in the form.
 *
 * @param mayWrite {@code true}, or empty when the box is not ticked
 */
public record ParticipantRow(String person, String role, String mayWrite) {

    static final ParticipantRow EMPTY = new ParticipantRow(null, ParticipantRole.PARTICIPANT.name(), "true");

    public ParticipantRow(@Nullable String person, @Nullable String role, @Nullable String mayWrite) {
        this.person = Objects.requireNonNullElse(person, "");
        this.role = Objects.requireNonNullElse(role, "");
        this.mayWrite = Objects.requireNonNullElse(mayWrite, "");
    }

    static ParticipantRow of(ConsentStatus.Line line) {
        return new ParticipantRow(line.person().toString(), line.role().name(), line.mayWrite() ? "true" : "");
    }

    ParticipantTyped typed() {
        return new ParticipantTyped(person, role, !mayWrite.isEmpty());
    }
}
