package no.stafett.access.sql;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.Purpose;
import no.stafett.access.Relation;
import no.stafett.access.domain.Facts;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what is known at the door, and writes down who came. */
@Component
public class DoorStore {

    private final JdbcClient sql;

    DoorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing when the plan does not exist in this municipality. */
    public Optional<Facts> facts(Actor actor, PlanId plan, Instant now) {
        return sql.sql("""
                        select p.status,
                               p.opened_by = :person as opened,
                               pa.relation,
                               pa.may_write,
                               case when pa.relation = 'GUARDIAN'
                                    then guardian_has_a_place(p.tenant_id, p.owner_id, pa.person_id, :today)
                                    else true
                               end as has_a_place,
                               c.consent_id is not null as covered,
                               b.person_id is not null as holds_baton,
                               exists (select from consent_answer a
                                         join consent asked on asked.tenant_id = a.tenant_id
                                                           and asked.consent_id = a.consent_id
                                                           and asked.ended_at is null
                                                           and asked.sent_at is not null
                                        where a.tenant_id = p.tenant_id
                                          and a.plan_id = p.plan_id
                                          and a.person_id = :person)
                                   or p.owner_id = :person
                                      and exists (select from consent own
                                                   where own.tenant_id = p.tenant_id
                                                     and own.plan_id = p.plan_id
                                                     and own.activated_at is not null
                                                     and own.ended_at is null) as asked
                          from plan p
                          left join participation pa on pa.tenant_id = p.tenant_id
                                                    and pa.plan_id = p.plan_id
                                                    and pa.person_id = :person
                                                    and pa.until is null
                          left join consent_line l on l.tenant_id = pa.tenant_id
                                                  and l.line_id = pa.line_id
                          left join consent c on c.tenant_id = l.tenant_id
                                             and c.consent_id = l.consent_id
                                             and c.activated_at is not null
                                             and c.ended_at is null
                                             and c.valid_until >= :today
                          left join baton b on b.tenant_id = p.tenant_id
                                           and b.plan_id = p.plan_id
                                           and b.person_id = :person
                                           and b.until is null
                         where p.tenant_id = :tenant
                           and p.plan_id = :plan
                        """)
                .param("tenant", actor.tenant().value())
                .param("plan", plan.value())
                .param("person", actor.person().value())
                .param("today", Oslo.day(now))
                .query((row, _) -> new Facts(
                        standing(row.getString("status")),
                        Rows.optionalWord(row, "relation", Relation.class),
                        row.getBoolean("may_write"),
                        row.getBoolean("has_a_place"),
                        row.getBoolean("covered"),
                        row.getBoolean("holds_baton"),
                        row.getBoolean("opened"),
                        row.getBoolean("asked")))
                .optional();
    }

    private static Facts.Standing standing(String status) {
        return switch (status) {
            case "DRAFT", "AWAITING_CONSENT" -> Facts.Standing.NOT_YET_ACTIVE;
            case "ACTIVE" -> Facts.Standing.ACTIVE;
            case "CLOSED" -> Facts.Standing.CLOSED;
            default -> Facts.Standing.GONE;
        };
    }

    /** One line, with the visitor's position and unit as they are now. Fails when it cannot be written. */
    public void write(Actor actor, PlanId plan, Purpose purpose, boolean granted, String ground, Instant now) {
        int lines = sql.sql("""
                        insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at,
                                                position, unit_id)
                        select p.tenant_id, :entry, :plan, p.person_id, :purpose, :granted, :ground, :at,
                               coalesce(p.position, ''), p.unit_id
                          from person p
                         where p.tenant_id = :tenant
                           and p.person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("entry", UUID.randomUUID())
                .param("plan", plan.value())
                .param("person", actor.person().value())
                .param("purpose", purpose.name())
                .param("granted", granted)
                .param("ground", ground)
                .param("at", Rows.at(now))
                .update();
        if (lines != 1) {
            throw new IllegalStateException("the visitor is nobody here, so there is no line and no page");
        }
    }
}
