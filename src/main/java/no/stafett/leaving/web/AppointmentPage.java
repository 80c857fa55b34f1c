package no.stafett.leaving.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.leaving.domain.Successor;
import no.stafett.leaving.usecase.ShowAppointment.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who can take a baton that a leader must see to. */
public record AppointmentPage(Shown shown, AppointmentForm form, Problems problems) implements Page {

    @Override
    public String about() {
        return shown.about().planType();
    }

    @Override
    public String title(Texts t) {
        return t.get("vacancy.title", shown.about().reference());
    }

    public String path() {
        return "/plans/" + shown.plan() + "/appointment";
    }

    public List<Choice> successors(Texts t) {
        return shown.successors().stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name(),
                        one.serviceLine().isPresent() ? t.get("vacancy.by-service", place(one)) : place(one)))
                .toList();
    }

    /** Nobody in her own unit takes part, so those of others are shown. */
    public boolean areElsewhere() {
        return shown.successors().stream().noneMatch(Successor::ofTheUnit);
    }

    public List<Choice> askers() {
        return shown.askers().stream()
                .map(one -> new Choice(one.id().toString(), one.name() + ", " + place(one)))
                .toList();
    }

    private static String place(Successor one) {
        return Stream.of(one.position(), one.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
