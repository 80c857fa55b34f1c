package no.stafett.notebook.web;

import java.util.List;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.TeamReport;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Brings a note to a team, and what has come of it. */
public record TeamReportPage(Shown shown, ReportForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-report.title");
    }

    public Note note() {
        return shown.note();
    }

    public List<TeamReport> reports() {
        return shown.reports();
    }

    public String path(TeamReport report) {
        return "/notes/" + note().id() + "/reports/" + report.id();
    }

    public List<Choice> teams() {
        return shown.teams().stream()
                .map(team -> new Choice(team.id().toString(), team.name()))
                .toList();
    }
}
