package no.stafett.notebook.web;

import java.util.List;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.TeamReport;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.NotYours;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Writes down that the parents have said that a team may know who it is about. */
public record TeamConsentPage(Note note, TeamReport report, FamilyYesForm form, Problems problems) implements Page {

    /** @throws NotYours when the note has no such report */
    static TeamConsentPage of(Shown shown, ReportId id, FamilyYesForm form, Problems problems) {
        var report = shown.reports().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
        return new TeamConsentPage(shown.note(), report, form, problems);
    }

    @Override
    public String title(Texts t) {
        return t.get("team-consent.title", report.team());
    }

    public List<Choice> ways(Texts t) {
        return FamilyYesWords.ways(t);
    }
}
