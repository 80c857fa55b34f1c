package no.stafett.coordination.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * The decision tool inside a plan; beside the advice the form that writes it down.
 *
 * @param refused why it was not written down
 * @param childCoordinator whether a barnekoordinator is appointed
 */
public record PlanToolPage(
        PlanFrame frame, ToolView view, ChildsViewForm child, Problems refused, boolean childCoordinator)
        implements PlanPage {

    @Override
    public String title(Texts t) {
        return view.question().map(question -> t.get("tool." + question)).orElseGet(() -> t.get("tool.advice")) + " – "
                + frame.ownerFirstName();
    }

    public Problems problems() {
        return view.question().isPresent() ? view.problems() : refused;
    }

    public List<Choice> heard(Texts t) {
        return ChildsViewForm.choices(t);
    }
}
