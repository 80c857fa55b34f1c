package no.stafett.office.web;

import java.util.List;
import no.stafett.office.usecase.AnswerProposal;
import no.stafett.office.usecase.EndOffice;
import no.stafett.office.usecase.GiveOffice;
import no.stafett.office.usecase.ShowAdministrationLog;
import no.stafett.office.usecase.ShowOffices;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The offices of the municipality, and the log of what is done beside the plans. No way into a plan. */
@Controller
@OwnPage
class OfficeController {

    private static final String OFFICES = "/offices";

    private final ShowOffices showOffices;
    private final GiveOffice giveOffice;
    private final EndOffice endOffice;
    private final AnswerProposal answerProposal;
    private final ShowAdministrationLog showLog;

    OfficeController(
            ShowOffices showOffices,
            GiveOffice giveOffice,
            EndOffice endOffice,
            AnswerProposal answerProposal,
            ShowAdministrationLog showLog) {
        this.showOffices = showOffices;
        this.giveOffice = giveOffice;
        this.endOffice = endOffice;
        this.answerProposal = answerProposal;
        this.showLog = showLog;
    }

    @GetMapping(OFFICES)
    Answer show(Actor actor) {
        return Answer.page(page(actor, OfficeForm.EMPTY, Problems.none()));
    }

    @PostMapping(OFFICES)
    Answer give(Actor actor, @ModelAttribute OfficeForm form) {
        return answer(actor, form, giveOffice.give(actor, form.chosen(), form.chosenOffice(), form.chosenUnit()));
    }

    @PostMapping(OFFICES + "/ending")
    Answer end(Actor actor, @RequestParam(defaultValue = "") String held) {
        return answer(actor, OfficeForm.EMPTY, endOffice.end(actor, held));
    }

    @PostMapping(OFFICES + "/approval")
    Answer approve(Actor actor, @ModelAttribute OfficeForm form) {
        return answer(actor, OfficeForm.EMPTY, answerProposal.answer(actor, form.chosenProposal(), true));
    }

    @PostMapping(OFFICES + "/rejection")
    Answer drop(Actor actor, @ModelAttribute OfficeForm form) {
        return answer(actor, OfficeForm.EMPTY, answerProposal.answer(actor, form.chosenProposal(), false));
    }

    @GetMapping("/administration-log")
    Answer log(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new AdministrationLogPage(showLog.show(actor, page)));
    }

    private Answer answer(Actor actor, OfficeForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(OFFICES);
            case Refused<?>(var reasons) -> Answer.refused(page(actor, form, new Problems(List.copyOf(reasons))));
        };
    }

    private OfficesPage page(Actor actor, OfficeForm form, Problems problems) {
        return new OfficesPage(showOffices.show(actor, form.chosen()), form, problems);
    }
}
