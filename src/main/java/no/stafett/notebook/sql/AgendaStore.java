package no.stafett.notebook.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.TeamMember;
import no.stafett.notebook.domain.AgendaItem;
import no.stafett.notebook.domain.AgendaItem.Who;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agendas of the teams somebody sits in. Who it is about is not read at all before the family has said yes. */
@Component
public class AgendaStore {

    private final JdbcClient sql;

    AgendaStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What waits to be discussed, the oldest first. */
    public List<AgendaItem> agenda(TeamMember member) {
        return sql.sql("""
                        select r.report_id, t.name as team, r.draft, r.reported_at, told.called, told.author, told.position,
                               told.unit
                          from team_report r
                          join team t on t.tenant_id = r.tenant_id and t.team_id = r.team_id
                          join team_member m on m.tenant_id = r.tenant_id and m.team_id = r.team_id
                                            and m.person_id = :person and m.since <= :today
                                            and (m.until is null or m.until >= :today)
                          join note n on n.tenant_id = r.tenant_id and n.note_id = r.note_id
                                     and n.closed_at is null and n.plan_id is null
                          left join lateral (select n.called, a.first_name || ' ' || a.last_name as author,
                                                    coalesce(a.position, '') as position, coalesce(u.name, '') as unit
                                               from person a
                                               left join unit u on u.tenant_id = n.tenant_id and u.unit_id = n.unit_id
                                              where a.tenant_id = n.tenant_id and a.person_id = n.author_id
                                                and r.agreed_on is not null and r.withdrawn_at is null) told on true
                         where r.tenant_id = :tenant and r.taken_back_at is null and r.advised_at is null
                         order by t.name, r.reported_at, r.report_id
                         limit 200
                        """)
                .param("tenant", member.tenant().value())
                .param("person", member.person().value())
                .param("today", member.day())
                .query((row, _) -> new AgendaItem(
                        Rows.id(row, "report_id", ReportId::new),
                        row.getString("team"),
                        row.getString("draft"),
                        Rows.instant(row, "reported_at"),
                        Optional.ofNullable(row.getString("called")).isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Who(
                                        row.getString("called"),
                                        row.getString("author"),
                                        row.getString("position"),
                                        row.getString("unit")))))
                .list();
    }

    /**
     * What the team says to it; it is off the agenda then, and the note has moved.
     *
     * @return false when it is on no agenda of hers
     */
    public boolean advise(TeamMember member, ReportId report, String advice, Instant now) {
        return sql.sql("""
                        with advised as (
                            update team_report r set advice = :advice, advised_by = :person, advised_at = :now
                             where r.tenant_id = :tenant and r.report_id = :report
                               and r.taken_back_at is null and r.advised_at is null
                               and exists (select from team_member m
                                            where m.tenant_id = r.tenant_id and m.team_id = r.team_id
                                              and m.person_id = :person and m.since <= :today
                                              and (m.until is null or m.until >= :today))
                            returning r.note_id
                        )
                        update note n set moved_at = :now
                          from advised
                         where n.tenant_id = :tenant and n.note_id = advised.note_id
                        """)
                        .param("tenant", member.tenant().value())
                        .param("report", report.value())
                        .param("person", member.person().value())
                        .param("today", member.day())
                        .param("advice", advice)
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }
}
