package no.stafett.goals.web;

import java.util.ArrayList;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.usecase.ShowEvaluation.Shown;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Texts;

/** What was answered, and the way on: adjust the activity, adjust the goal, or end (E-02). */
public record EvaluationPage(Shown shown) implements PlanPage {

    /** One way on from an evaluation. */
    public record WayOn(String key, String path) {}

    @Override
    public String title(Texts t) {
        return t.get("evaluation.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public Evaluation evaluation() {
        return shown.evaluation();
    }

    /** What was evaluated, in its own words. */
    public String about() {
        return shown.activity()
                .map(activity -> activity.content().title())
                .orElse(shown.goal().title());
    }

    public String path() {
        return shown.activity().map(this::path).orElse(goalPath());
    }

    public List<WayOn> waysOn() {
        if (!shown.reader().mayWrite()) {
            return List.of();
        }
        var ways = new ArrayList<WayOn>();
        shown.activity().ifPresent(activity -> {
            if (activity.canBeChangedBy(shown.reader())) {
                ways.add(new WayOn("evaluation.next.change-activity", path(activity) + "/versions/new"));
            }
            if (activity.canBeEndedBy(shown.reader())) {
                ways.add(new WayOn("evaluation.next.end-activity", path(activity) + "/ending"));
            }
        });
        if (!shown.goal().closed()
                && shown.reader().mayChangeWhatWasWrittenBy(shown.goal().createdBy())) {
            ways.add(new WayOn("evaluation.next.change-goal", goalPath() + "/versions/new"));
            if (shown.activity().isEmpty()) {
                ways.add(new WayOn("evaluation.next.close-goal", goalPath() + "/closing"));
            }
        }
        if (!shown.goal().closed()) {
            ways.add(new WayOn("evaluation.next.new-activity", goalPath() + "/activities/new"));
        }
        return ways;
    }

    /** Whether this reader decides who sees it. */
    public boolean mayKeep() {
        return Entry.isDecidedBy(shown.reader(), evaluation().by(), shown.names())
                && !shown.names().guardians().isEmpty();
    }

    public List<PersonId> keptFrom() {
        return shown.keepings().from(evaluation().id().value());
    }

    public String keepingPath() {
        return frame().path() + "/entries/" + evaluation().id() + "/keepings";
    }

    private String path(Activity activity) {
        return frame().path() + "/activities/" + activity.id();
    }

    private String goalPath() {
        return frame().path() + "/goals/" + shown.goal().id();
    }
}
