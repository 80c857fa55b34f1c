package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.usecase.ShowInvitation.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One more person: who, as what, and whether to write. */
public record InvitationPage(Shown shown, InvitationForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("invitation.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    /** Employees by name, then services as such. */
    public List<Choice> everybody(Texts t) {
        return Stream.concat(
                        shown.colleagues().stream()
                                .map(colleague -> new Choice(colleague.id().toString(), inOneLine(colleague))),
                        shown.services().stream()
                                .map(unit -> new Choice(
                                        Whom.service(unit.id()).typed(), t.get("exceptions.service", unit.name()))))
                .toList();
    }

    /** Who was chosen, if she can still be. */
    public String chosen(Texts t) {
        return everybody(t).stream()
                .map(Choice::value)
                .filter(form.person()::equals)
                .findFirst()
                .orElse("");
    }

    public List<Choice> roles(Texts t) {
        return Stream.of(ParticipantRole.PARTICIPANT, ParticipantRole.LEADER, ParticipantRole.OTHER)
                .map(role -> new Choice(
                        role.name(), t.get("invitation.role." + role), t.get("invitation.role." + role + ".hint")))
                .toList();
    }

    private static String inOneLine(Colleague colleague) {
        return Stream.of(colleague.name(), colleague.position(), colleague.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
