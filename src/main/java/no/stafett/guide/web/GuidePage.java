package no.stafett.guide.web;

import java.util.List;
import java.util.stream.IntStream;
import no.stafett.guide.GuideStep;
import no.stafett.guide.usecase.ShowGuide.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The action guide, level by level. */
public record GuidePage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("guide.title");
    }

    public List<Integer> levels() {
        return IntStream.rangeClosed(0, 3).boxed().toList();
    }

    public List<GuideStep> steps(int level) {
        return shown.steps().stream().filter(step -> step.level() == level).toList();
    }
}
