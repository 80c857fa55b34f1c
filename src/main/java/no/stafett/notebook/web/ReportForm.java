package no.stafett.notebook.web;

import java.util.Objects;
import java.util.Optional;
import no.stafett.notebook.TeamId;
import no.stafett.notebook.domain.TeamReportTyped;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What a team is to read, as typed. */
public record ReportForm(String team, String draft) {

    static final ReportForm EMPTY = new ReportForm(null, null);

    public ReportForm(@Nullable String team, @Nullable String draft) {
        this.team = Objects.requireNonNullElse(team, "");
        this.draft = Objects.requireNonNullElse(draft, "");
    }

    Optional<TeamId> chosen() {
        return ChosenId.of(team, TeamId::new);
    }

    TeamReportTyped typed() {
        return new TeamReportTyped(draft);
    }

    @Override
    public String toString() {
        return "ReportForm[masked]";
    }
}
