package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.usecase.ShowNextHolder.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** First who shall take over, then who at her unit shall take part with her. */
public record NextHolderPage(Shown shown, NextHolderForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("next-holder.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/people/next-holder";
    }

    public List<Choice> elsewhere() {
        return shown.elsewhere().stream()
                .map(one -> new Choice(one.id().toString(), inOneLine(one)))
                .toList();
    }

    public List<Choice> atHerUnit() {
        return shown.atHerUnit().stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.position()))
                .toList();
    }

    private static String inOneLine(Colleague colleague) {
        return Stream.of(colleague.name(), colleague.position(), colleague.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
