package no.stafett.watch.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Texts;
import no.stafett.watch.domain.FindingSeen;
import no.stafett.watch.usecase.ShowHealthCheck.Shown;

/** "Helsesjekk av loggen": each finding in plain words, and what to do next. */
public record HealthCheckPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("health.title." + frame().planType());
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<FindingSeen> findings() {
        return shown.findings();
    }

    /** What it is, and since when. */
    public String sentence(FindingSeen finding, Texts t) {
        return words("health.finding.", finding, t);
    }

    /** What to do about it. */
    public String advice(FindingSeen finding, Texts t) {
        return words("health.advice.", finding, t);
    }

    public String link(FindingSeen finding) {
        return frame().path() + finding.next();
    }

    private String words(String key, FindingSeen finding, Texts t) {
        return t.get(key + finding.kind(), finding.what(), t.date(finding.day()), frame().ownerFirstName());
    }
}
