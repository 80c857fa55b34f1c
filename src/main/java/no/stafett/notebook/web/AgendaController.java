package no.stafett.notebook.web;

import no.stafett.notebook.ReportId;
import no.stafett.notebook.usecase.AdviseNote;
import no.stafett.notebook.usecase.ShowAgenda;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the teams an employee sits in. */
@Controller
@OwnPage
@RequestMapping("/team-agenda")
class AgendaController {

    private final ShowAgenda showAgenda;
    private final AdviseNote adviseNote;

    AgendaController(ShowAgenda showAgenda, AdviseNote adviseNote) {
        this.showAgenda = showAgenda;
        this.adviseNote = adviseNote;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new AgendaPage(showAgenda.show(actor), Problems.none()));
    }

    @GetMapping("/{report}")
    Answer showItem(Actor actor, @PathVariable ReportId report) {
        return Answer.page(AgendaItemPage.find(showAgenda.show(actor), report, "", Problems.none())
                .orElseThrow(NotYours::new));
    }

    @PostMapping("/{report}/advice")
    Answer advise(Actor actor, @PathVariable ReportId report, @RequestParam(defaultValue = "") String advice) {
        return switch (adviseNote.advise(actor, report, advice)) {
            case Done<ReportId> _ -> Answer.goTo("/team-agenda");
            case Refused<ReportId>(var reasons) ->
                refused(showAgenda.show(actor), report, advice, new Problems(reasons));
        };
    }

    /** The same page; the whole agenda when what she wrote about is no longer on it. */
    private static Answer refused(ShowAgenda.Shown shown, ReportId report, String advice, Problems problems) {
        return AgendaItemPage.find(shown, report, advice, problems)
                .map(Answer::refused)
                .orElseGet(() -> Answer.refused(new AgendaPage(shown, problems)));
    }
}
