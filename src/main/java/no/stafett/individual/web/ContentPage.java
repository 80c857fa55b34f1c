package no.stafett.individual.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.individual.domain.ContentItem;
import no.stafett.individual.domain.ContentState;
import no.stafett.individual.domain.PlanContent;
import no.stafett.individual.domain.PlanPeriod;
import no.stafett.individual.usecase.ShowContent.Shown;
import no.stafett.shared.web.Texts;

/** The list of what must be in an individuell plan, each with what there is and where it is written. */
public record ContentPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("content.title") + " – " + frame().ownerFirstName();
    }

    @Override
    public PlanFrame frame() {
        return shown.frame();
    }

    public PlanContent content() {
        return shown.content();
    }

    public boolean isIndividualPlan() {
        return frame().planType().equals("INDIVIDUAL_PLAN");
    }

    public boolean isInForce() {
        return content().state() == ContentState.IN_FORCE;
    }

    public List<ContentItem> items() {
        return List.of(ContentItem.values());
    }

    public int missing() {
        return items().size() - content().present().size();
    }

    public boolean isDueForRevision() {
        return content()
                .written()
                .period()
                .filter(period -> period.isDue(shown.today()))
                .isPresent();
    }

    /** What there is, in a text or in a number. */
    public String says(ContentItem item, Texts t) {
        var written = content().written();
        return switch (item) {
            case NEEDS -> written.needs();
            case PARTICIPANTS ->
                t.get("content.people", content().family(), content().employees());
            case COORDINATION ->
                content()
                        .responsible()
                        .map(unit ->
                                t.get("content.responsible", frame().holder().name(), unit))
                        .orElse("");
            case CONTRIBUTIONS -> written.contributions();
            case MEASURES ->
                content().withoutExtent() > 0
                        ? t.get(
                                "content.measures.without",
                                content().measures(),
                                content().withoutExtent())
                        : t.count("content.measures", content().measures());
            case CARRYING_OUT -> written.carryingOut();
            case PERIOD -> written.period().map(period -> days(period, t)).orElse("");
            case CONSENT -> t.get(content().consented() ? "content.consent.yes" : "content.consent.no");
            case COOPERATION -> written.cooperation();
        };
    }

    private static String days(PlanPeriod period, Texts t) {
        return t.get("content.period", t.date(period.from()), t.date(period.until()), t.date(period.reviseOn()));
    }

    /** Where it is written; what the coordinator alone writes is a link for her. */
    public Optional<String> link(ContentItem item) {
        var words = frame().path() + "/content/words#";
        var path = switch (item) {
            case NEEDS -> content().openGoals() == 0 ? frame().path() + "/goals" : words + "needs";
            case PARTICIPANTS, CONSENT -> frame().path() + "/people";
            case COORDINATION -> frame().path() + "/main-responsibility";
            case CONTRIBUTIONS -> words + "contributions";
            case MEASURES -> frame().path() + "/goals";
            case CARRYING_OUT -> words + "carryingOut";
            case PERIOD -> words + "periodFrom";
            case COOPERATION -> words + "cooperation";
        };
        var forHolder = path.contains("/content/") || path.endsWith("/main-responsibility");
        return Optional.of(path).filter(_ -> !forHolder || frame().holdsBaton() && isIndividualPlan());
    }
}
