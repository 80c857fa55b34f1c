package no.stafett.plan.web;

import java.util.Objects;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PeriodTyped;
import no.stafett.plan.domain.ParticipantTyped;
import org.jspecify.annotations.Nullable;

/**
 * One who shall take part, or a service, as chosen in the form.
 *
 * @param mayWrite {@code true}, or empty when the box is not ticked
 * @param asService the same, whether it is about the service she works in
 */
public record ParticipantRow(String person, String role, String mayWrite, String asService, String from, String until) {

    static final ParticipantRow EMPTY =
            new ParticipantRow(null, ParticipantRole.PARTICIPANT.name(), "true", null, null, null);

    public ParticipantRow(
            @Nullable String person,
            @Nullable String role,
            @Nullable String mayWrite,
            @Nullable String asService,
            @Nullable String from,
            @Nullable String until) {
        this.person = Objects.requireNonNullElse(person, "");
        this.role = Objects.requireNonNullElse(role, "");
        this.mayWrite = Objects.requireNonNullElse(mayWrite, "");
        this.asService = Objects.requireNonNullElse(asService, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.until = Objects.requireNonNullElse(until, "");
    }

    static ParticipantRow of(ConsentStatus.Line line) {
        var days = PeriodTyped.of(line.period());
        return new ParticipantRow(
                line.whom().typed(),
                line.role().name(),
                line.mayWrite() ? "true" : "",
                line.person().isPresent() && line.isForAService() ? "true" : "",
                days.from(),
                days.until());
    }

    ParticipantTyped typed() {
        return new ParticipantTyped(
                person, role, !mayWrite.isEmpty(), !asService.isEmpty(), new PeriodTyped(from, until));
    }

    /** Whether something more than who, as what and the right is chosen. */
    public boolean isLimited() {
        return !asService.isEmpty() || !from.isEmpty() || !until.isEmpty();
    }
}
