package no.stafett.coordination.web;

import no.stafett.coordination.usecase.ShowTool;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The decision tool, the service table and the invitation to a clarification, for any employee. No way into a plan. */
@Controller
@OwnPage
class ToolController {

    private static final String TOOL = "/coordination";
    private static final AnswersForm NOTHING_YET =
            new AnswersForm(null, null, null, null, null, null, null, null, null, null);

    private final ShowTool showTool;

    ToolController(ShowTool showTool) {
        this.showTool = showTool;
    }

    @GetMapping(TOOL)
    Answer show(Actor actor, @ModelAttribute AnswersForm form) {
        var page = new ToolPage(new ToolView(showTool.show(actor, form.answers()), form, TOOL));
        return page.problems().any() ? Answer.refused(page) : Answer.page(page);
    }

    @GetMapping(TOOL + "/services")
    Answer services(Actor actor) {
        return Answer.page(new ServiceTablePage(showTool.show(actor, NOTHING_YET.answers())));
    }

    @GetMapping(TOOL + "/invitation")
    Answer invitation(Actor actor) {
        return Answer.page(new ClarificationPage(showTool.show(actor, NOTHING_YET.answers())));
    }
}
