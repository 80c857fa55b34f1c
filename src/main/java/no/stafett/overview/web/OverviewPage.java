package no.stafett.overview.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.access.PlanPerson;
import no.stafett.overview.domain.Cover;
import no.stafett.overview.domain.GoalGlance;
import no.stafett.overview.domain.News;
import no.stafett.overview.usecase.ShowOverview;
import no.stafett.shared.web.Texts;

/** One plan at a glance: whose, who holds the baton and how to reach her, what is new, where we are going. */
public record OverviewPage(ShowOverview.Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("overview.title", frame().ownerFirstName());
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<PlanPerson> people() {
        return shown.people();
    }

    public Optional<Cover> cover() {
        return shown.cover();
    }

    public List<GoalGlance> goals() {
        return shown.goals();
    }

    /** What came after the last visit; when nothing did, the latest there is. */
    public List<News> news() {
        var unseen = shown.news().stream().filter(News::unseen).toList();
        return unseen.isEmpty() ? shown.news().stream().limit(3).toList() : unseen;
    }

    public boolean hasUnseen() {
        return shown.news().stream().anyMatch(News::unseen);
    }

    public String sentence(News news, Texts t) {
        var reader = frame().relation().isFamily() ? ".family" : ".team";
        return t.get("log." + news.event() + reader, news.who(), news.title());
    }

    /** Where the news leads, or nowhere. */
    public Optional<String> link(News news) {
        return switch (news.aboutKind()) {
            case "GOAL" -> news.about().map(id -> frame().path() + "/goals/" + id);
            case "ACTIVITY" -> news.about().map(id -> frame().path() + "/activities/" + id);
            default -> Optional.empty();
        };
    }
}
