package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.usecase.ShowReopening.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Asking a family about a closed plan, and who has answered. */
public record ReopeningPage(Shown shown, ReopeningForm form, Problems problems) implements Page {

    /** Everybody who took part is ticked until somebody has chosen. */
    static ReopeningPage fresh(Shown shown, Problems problems) {
        return new ReopeningPage(
                shown,
                new ReopeningForm(shown.tookPart().stream()
                        .map(line -> line.whom().typed())
                        .toList()),
                problems);
    }

    @Override
    public String title(Texts t) {
        return t.get("reopening.title", shown.ownerFirstName());
    }

    public String path() {
        return "/plans/" + shown.plan() + "/reopening";
    }

    public boolean isAsked() {
        return !shown.asked().isEmpty();
    }

    public List<Choice> tookPart() {
        return shown.tookPart().stream()
                .map(line -> new Choice(line.whom().typed(), line.name(), place(line)))
                .toList();
    }

    private static String place(ConsentStatus.Line line) {
        return Stream.of(line.position(), line.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
