package no.stafett.notebook.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.TeamId;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.notebook.domain.NoteTeam;
import no.stafett.notebook.domain.TeamReport;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a note has on the agendas of the teams, for its author and those it is shared with. */
@Component
public class TeamReportStore {

    private final JdbcClient sql;

    TeamReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The teams of the unit it was written at, and those of the whole municipality. */
    public List<NoteTeam> teams(NoteAuthor author) {
        return sql.sql("""
                        select t.team_id, t.name
                          from note n
                          join team t on t.tenant_id = n.tenant_id and (t.unit_id is null or t.unit_id = n.unit_id)
                         where n.tenant_id = :tenant and n.note_id = :note
                         order by t.kind desc, t.name
                        """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .query((row, _) -> new NoteTeam(Rows.id(row, "team_id", TeamId::new), row.getString("name")))
                .list();
    }

    /** The latest first. */
    public List<TeamReport> reports(NoteReader reader) {
        return sql.sql("""
                        select r.report_id, t.name, r.draft, r.reported_at, r.taken_back_at is not null as taken_back,
                               r.advice, r.agreed_by, case when r.withdrawn_at is null then r.agreed_on end as agreed_on,
                               r.agreed_way
                          from team_report r
                          join team t on t.tenant_id = r.tenant_id and t.team_id = r.team_id
                         where r.tenant_id = :tenant and r.note_id = :note
                         order by r.reported_at desc, r.report_id
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> new TeamReport(
                        Rows.id(row, "report_id", ReportId::new),
                        row.getString("name"),
                        row.getString("draft"),
                        Rows.instant(row, "reported_at"),
                        NoteStore.familyYes(row),
                        row.getBoolean("taken_back"),
                        Optional.ofNullable(row.getString("advice"))))
                .list();
    }

    /** @return false when it stands on that agenda already */
    public boolean add(NoteAuthor author, TeamId team, String draft, Instant now) {
        return sql.sql("""
                        insert into team_report (tenant_id, note_id, report_id, team_id, draft, reported_at)
                        values (:tenant, :note, :report, :team, :draft, :now)
                        on conflict (tenant_id, note_id, team_id) where taken_back_at is null and advised_at is null
                            do nothing
                        """)
                        .param("tenant", author.tenant().value())
                        .param("note", author.note().value())
                        .param("report", ReportId.create().value())
                        .param("team", team.value())
                        .param("draft", draft)
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** From now on the team knows who it is about. */
    public boolean agree(NoteAuthor author, ReportId report, FamilyYes yes) {
        return sql.sql("""
                        update team_report set agreed_by = :by, agreed_on = :on, agreed_way = :way, withdrawn_at = null
                         where tenant_id = :tenant and note_id = :note and report_id = :report
                           and taken_back_at is null and advised_at is null
                        """)
                        .param("tenant", author.tenant().value())
                        .param("note", author.note().value())
                        .param("report", report.value())
                        .param("by", yes.saidBy())
                        .param("on", yes.saidOn())
                        .param("way", yes.way().name())
                        .update()
                == 1;
    }

    /** The family has changed its mind: nobody is named on the agenda any more. */
    public boolean withdraw(NoteAuthor author, ReportId report, Instant now) {
        return sql.sql("""
                        update team_report set withdrawn_at = :now
                         where tenant_id = :tenant and note_id = :note and report_id = :report
                           and agreed_on is not null and withdrawn_at is null
                        """)
                        .param("tenant", author.tenant().value())
                        .param("note", author.note().value())
                        .param("report", report.value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    public boolean takeBack(NoteAuthor author, ReportId report, Instant now) {
        return sql.sql("""
                        update team_report set taken_back_at = :now
                         where tenant_id = :tenant and note_id = :note and report_id = :report
                           and taken_back_at is null and advised_at is null
                        """)
                        .param("tenant", author.tenant().value())
                        .param("note", author.note().value())
                        .param("report", report.value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** What was still on an agenda when the note ended is there no more. */
    public void takeBackAll(NoteAuthor author, Instant now) {
        sql.sql("""
                update team_report set taken_back_at = :now
                 where tenant_id = :tenant and note_id = :note and taken_back_at is null and advised_at is null
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("now", Rows.at(now))
                .update();
    }
}
