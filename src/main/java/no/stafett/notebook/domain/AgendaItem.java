package no.stafett.notebook.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.notebook.ReportId;

/** One line of a team's agenda: a draft that names nobody and, when the family has said yes, who it is about. */
public record AgendaItem(ReportId id, String team, String draft, Instant reportedAt, Optional<Who> who) {

    /**
     * What the team is told after a yes.
     *
     * @param called what the child is called
     */
    public record Who(String called, String author, String position, String unit) {

        @Override
        public String toString() {
            return "Who[masked]";
        }
    }

    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }
}
