package no.stafett.consent.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PeriodTyped;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen, as it was chosen.
 *
 * @param person an employee, or a service as such
 * @param asService whether it is about the service she works in, and not only about her
 */
public record InvitationForm(String person, String role, String mayWrite, String asService, String from, String until) {

    static final InvitationForm EMPTY = new InvitationForm("", "", "true", "", "", "");

    public InvitationForm(
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

    Invitation invitation() {
        var whom = Whom.read(person).map(one -> isForTheService() ? one.asPartOfHerService() : one);
        return new Invitation(whom, chosenRole(), maySheWrite(), LinePeriod.AS_LONG_AS_THE_CONSENT);
    }

    PeriodTyped days() {
        return new PeriodTyped(from, until);
    }

    public boolean maySheWrite() {
        return mayWrite.equals("true");
    }

    public boolean isForTheService() {
        return asService.equals("true");
    }

    /** Whether something more than who, as what and the right is chosen. */
    public boolean isLimited() {
        return isForTheService() || !days().isEmpty();
    }

    private Optional<ParticipantRole> chosenRole() {
        return Arrays.stream(ParticipantRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
    }
}
