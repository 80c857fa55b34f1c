package no.stafett.notebook.web;

import no.stafett.notebook.NoteId;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.usecase.RecordTeamConsent;
import no.stafett.notebook.usecase.ReportToTeam;
import no.stafett.notebook.usecase.ShowNoteToChange;
import no.stafett.notebook.usecase.TakeBackReport;
import no.stafett.notebook.usecase.WithdrawTeamConsent;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a note has on the agendas of the teams. */
@Controller
@OwnPage
@RequestMapping("/notes/{note}/reports")
class TeamReportController {

    private final ShowNoteToChange showToChange;
    private final ReportToTeam reportToTeam;
    private final RecordTeamConsent recordConsent;
    private final WithdrawTeamConsent withdrawConsent;
    private final TakeBackReport takeBackReport;

    TeamReportController(
            ShowNoteToChange showToChange,
            ReportToTeam reportToTeam,
            RecordTeamConsent recordConsent,
            WithdrawTeamConsent withdrawConsent,
            TakeBackReport takeBackReport) {
        this.showToChange = showToChange;
        this.reportToTeam = reportToTeam;
        this.recordConsent = recordConsent;
        this.withdrawConsent = withdrawConsent;
        this.takeBackReport = takeBackReport;
    }

    @GetMapping
    Answer show(Actor actor, @PathVariable NoteId note) {
        return Answer.page(page(actor, note, ReportForm.EMPTY, Problems.none()));
    }

    @PostMapping
    Answer report(Actor actor, @PathVariable NoteId note, @ModelAttribute ReportForm form) {
        return answer(actor, note, form, reportToTeam.report(actor, note, form.chosen(), form.typed()));
    }

    @GetMapping("/{report}/consent")
    Answer askedForConsent(Actor actor, @PathVariable NoteId note, @PathVariable ReportId report) {
        return Answer.page(
                TeamConsentPage.of(showToChange.show(actor, note), report, FamilyYesForm.EMPTY, Problems.none()));
    }

    @PostMapping("/{report}/consent")
    Answer recordConsent(
            Actor actor, @PathVariable NoteId note, @PathVariable ReportId report, @ModelAttribute FamilyYesForm form) {
        return switch (recordConsent.record(actor, note, report, form.typed())) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note + "/reports");
            case Refused<NoteId>(var reasons) ->
                Answer.refused(TeamConsentPage.of(showToChange.show(actor, note), report, form, new Problems(reasons)));
        };
    }

    @PostMapping("/{report}/consent/withdrawal")
    Answer withdraw(Actor actor, @PathVariable NoteId note, @PathVariable ReportId report) {
        return answer(actor, note, ReportForm.EMPTY, withdrawConsent.withdraw(actor, note, report));
    }

    @PostMapping("/{report}/withdrawal")
    Answer takeBack(Actor actor, @PathVariable NoteId note, @PathVariable ReportId report) {
        return answer(actor, note, ReportForm.EMPTY, takeBackReport.takeBack(actor, note, report));
    }

    private Answer answer(Actor actor, NoteId note, ReportForm form, Outcome<NoteId> outcome) {
        return switch (outcome) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note + "/reports");
            case Refused<NoteId>(var reasons) -> Answer.refused(page(actor, note, form, new Problems(reasons)));
        };
    }

    private TeamReportPage page(Actor actor, NoteId note, ReportForm form, Problems problems) {
        return new TeamReportPage(showToChange.show(actor, note), form, problems);
    }
}
