package no.stafett.goals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Milestone;
import no.stafett.goals.usecase.ShowTimeline.Shown;
import no.stafett.shared.web.Texts;

/** The same goals and activities as the tree, by their days. */
public record GoalTimelinePage(Shown shown) implements PlanPage {

    /** One day, and what belongs to it. */
    public record Day(LocalDate date, List<Milestone> milestones) {}

    @Override
    public String title(Texts t) {
        return t.get("goals.title.timeline") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public LocalDate today() {
        return shown.today();
    }

    public List<Day> before() {
        return days(day -> day.isBefore(today()));
    }

    public List<Milestone> onThisDay() {
        return days(today()::equals).stream()
                .flatMap(day -> day.milestones().stream())
                .toList();
    }

    public List<Day> after() {
        return days(day -> day.isAfter(today()));
    }

    private List<Day> days(Predicate<LocalDate> which) {
        return shown.milestones().stream()
                .filter(milestone -> which.test(milestone.day()))
                .collect(Collectors.groupingBy(Milestone::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public String sentence(Milestone milestone, Texts t) {
        var what = milestone.worked().map(worked -> t.get(worked)).orElse("");
        var late = milestone.kind().isSomethingToCome() && milestone.day().isBefore(today()) ? ".late" : "";
        return t.get("milestone." + milestone.kind() + late, milestone.title(), what);
    }

    /** Where one reads more: the activity when it is about one, else the goal. */
    public String path(Milestone milestone) {
        return milestone
                .activity()
                .map(activity -> frame().path() + "/activities/" + activity)
                .orElseGet(() -> frame().path() + "/goals/" + milestone.goal());
    }
}
