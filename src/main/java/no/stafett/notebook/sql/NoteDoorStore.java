package no.stafett.notebook.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TeamMember;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the door to a note asks, and the log of who has come. */
@Component
public class NoteDoorStore {

    private final JdbcClient sql;

    NoteDoorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a person stands to a note. */
    public enum Tie {
        AUTHOR,
        SHARED_WITH,
        NONE
    }

    /** What was shared with her holds for as long as she works where it was written. */
    public Tie tie(Actor actor, NoteId note) {
        return sql.sql("""
                        select case when exists (select from person gone
                                                  where gone.tenant_id = n.tenant_id and gone.person_id = :person
                                                    and gone.left_at is not null) then 'NONE'
                                    when n.author_id = :person then 'AUTHOR'
                                    when exists (select from note_share s
                                                   join person p on p.tenant_id = s.tenant_id and p.person_id = s.person_id
                                                  where s.tenant_id = n.tenant_id and s.note_id = n.note_id
                                                    and s.person_id = :person and s.ended_at is null
                                                    and p.unit_id = n.unit_id) then 'SHARED_WITH'
                                    else 'NONE' end as tie
                          from note n
                         where n.tenant_id = :tenant and n.note_id = :note
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("note", note.value())
                .query((row, _) -> Rows.word(row, "tie", Tie.class))
                .optional()
                .orElse(Tie.NONE);
    }

    public void write(Actor actor, NoteId note, NoteAct act, boolean granted, Instant now) {
        sql.sql("""
                insert into note_visit (tenant_id, visit_id, note_id, person_id, act, granted, at)
                values (:tenant, :visit, :note, :person, :act, :granted, :now)
                """)
                .param("tenant", actor.tenant().value())
                .param("visit", UUID.randomUUID())
                .param("note", note.value())
                .param("person", actor.person().value())
                .param("act", act.name())
                .param("granted", granted)
                .param("now", Rows.at(now))
                .update();
    }

    public boolean isInATeam(Actor actor, LocalDate today) {
        return sql.sql("""
                        select exists (select from team_member m
                                        where m.tenant_id = :tenant and m.person_id = :person
                                          and m.since <= :today and (m.until is null or m.until >= :today)) as found
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /** One line for each note on the agenda, and whether she is told whose it is. */
    public void writeAgenda(TeamMember member, Instant now) {
        sql.sql("""
                insert into note_visit (tenant_id, visit_id, note_id, person_id, act, granted, at)
                select r.tenant_id, gen_random_uuid(), r.note_id, :person,
                       case when r.agreed_on is not null and r.withdrawn_at is null then 'TEAM_WHO' else 'TEAM_AGENDA' end,
                       true, :now
                  from team_report r
                  join team_member m on m.tenant_id = r.tenant_id and m.team_id = r.team_id
                                    and m.person_id = :person and m.since <= :today
                                    and (m.until is null or m.until >= :today)
                  join note n on n.tenant_id = r.tenant_id and n.note_id = r.note_id
                             and n.closed_at is null and n.plan_id is null
                 where r.tenant_id = :tenant and r.taken_back_at is null and r.advised_at is null
                """)
                .param("tenant", member.tenant().value())
                .param("person", member.person().value())
                .param("today", member.day())
                .param("now", Rows.at(now))
                .update();
    }
}
