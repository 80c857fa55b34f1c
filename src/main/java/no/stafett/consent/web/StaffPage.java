package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.consent.usecase.ShowStaff.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** A colleague comes in as one of a service the family has said yes to; or why a new consent is needed for it. */
public record StaffPage(Shown shown, StaffForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("staff.title") + " – " + frame().ownerFirstName();
    }

    /** Whether there is a service that somebody may be let in from, so that the lead is true. */
    public boolean mayLetIn() {
        return shown.allowed() && !services().isEmpty();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    /** The only service there is, is chosen already. */
    public String line() {
        return form.line().isEmpty() && services().size() == 1
                ? services().getFirst().value()
                : form.line();
    }

    public List<Choice> services() {
        return shown.services().stream()
                .map(service -> new Choice(service.line().toString(), service.name()))
                .toList();
    }

    public List<Choice> colleagues() {
        return shown.colleagues().stream()
                .map(colleague -> new Choice(
                        colleague.id().toString(),
                        Stream.of(colleague.name(), colleague.position(), colleague.unit())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    public List<Choice> inTheServices() {
        return shown.inTheServices().stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
