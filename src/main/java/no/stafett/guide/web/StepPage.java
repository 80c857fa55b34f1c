package no.stafett.guide.web;

import java.util.List;
import java.util.stream.IntStream;
import no.stafett.guide.usecase.ShowGuideStep.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One step of the action guide: the form that writes its next version, and the versions before. */
public record StepPage(Shown shown, StepForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return shown.versions().stream()
                .findFirst()
                .map(step -> step.title().in(t.language()))
                .orElseGet(() -> t.get("guide.step.new"));
    }

    public String path() {
        return shown.step().map(id -> "/action-guide/steps/" + id).orElse("/action-guide/steps");
    }

    public boolean mayRetire() {
        return shown.versions().stream()
                .findFirst()
                .filter(step -> !step.retired())
                .isPresent();
    }

    public List<Choice> levels(Texts t) {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(level -> new Choice(String.valueOf(level), t.get("guide.level", level), ""))
                .toList();
    }
}
