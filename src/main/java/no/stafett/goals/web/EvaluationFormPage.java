package no.stafett.goals.web;

import java.util.Arrays;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Worked;
import no.stafett.goals.usecase.ShowEvaluationForm.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The questions of an evaluation: does it work, what did we do, what came of it, what does the child say (E-01…E-04). */
public record EvaluationFormPage(Shown shown, EvaluationForm form, KeepingForm keeping, Problems problems)
        implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get(headingKey()) + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String headingKey() {
        return shown.activity().isPresent() ? "evaluation-form.activity" : "evaluation-form.goal";
    }

    /** What is evaluated, in its own words. */
    public String about() {
        return shown.activity()
                .map(activity -> activity.content().title())
                .orElse(shown.goal().title());
    }

    public String back() {
        return shown.activity()
                .map(activity -> frame().path() + "/activities/" + activity.id())
                .orElse(frame().path() + "/goals/" + shown.goal().id());
    }

    public List<Choice> answers(Texts t) {
        return Arrays.stream(Worked.values())
                .map(worked -> new Choice(worked.name(), t.get(worked)))
                .toList();
    }

    public KeepingChoice keepingChoice() {
        return KeepingChoice.of(frame(), shown.names(), keeping);
    }
}
