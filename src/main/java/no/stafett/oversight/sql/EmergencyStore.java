package no.stafett.oversight.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Overseer;
import no.stafett.access.PlanLeader;
import no.stafett.oversight.EmergencyId;
import no.stafett.oversight.domain.Emergency;
import no.stafett.oversight.domain.EmergencySeen;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The emergencies that were declared, and what was found about them afterwards. */
@Component
public class EmergencyStore {

    private final JdbcClient sql;

    EmergencyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when she reads this plan already; the database decides which came first */
    public boolean add(Emergency.Open emergency, PlanLeader leader) {
        closeThoseOver(leader, emergency.began());
        return sql.sql("""
                        insert into emergency (tenant_id, plan_id, emergency_id, leader_id, unit_id, position, reason, began_at,
                                               until)
                        select p.tenant_id, :plan, :emergency, p.person_id, led.unit_id, coalesce(p.position, ''), :reason,
                               :began, :until
                          from person p
                          join office led on led.tenant_id = p.tenant_id and led.person_id = p.person_id
                                         and led.until is null and led.unit_id is not null
                         where p.tenant_id = :tenant and p.person_id = :leader
                         order by led.since desc
                         limit 1
                        on conflict (tenant_id, plan_id, leader_id) where ended_at is null do nothing
                        """)
                        .param("tenant", leader.tenant().value())
                        .param("plan", leader.plan().value())
                        .param("emergency", emergency.id().value())
                        .param("leader", leader.person().value())
                        .param("reason", emergency.reason())
                        .param("began", Rows.at(emergency.began()))
                        .param("until", Rows.at(emergency.until()))
                        .update()
                == 1;
    }

    /** Those whose hours are over ended then. */
    private void closeThoseOver(PlanLeader leader, Instant now) {
        sql.sql("""
                update emergency set ended_at = until
                 where tenant_id = :tenant and plan_id = :plan and leader_id = :leader and ended_at is null
                   and until <= :now
                """)
                .param("tenant", leader.tenant().value())
                .param("plan", leader.plan().value())
                .param("leader", leader.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    /** The one she reads the plan by now, locked until the transaction ends. */
    public Optional<Emergency.Open> open(PlanLeader leader, Instant now) {
        return sql.sql("""
                        select emergency_id, leader_id, reason, began_at, until
                          from emergency
                         where tenant_id = :tenant and plan_id = :plan and leader_id = :leader and ended_at is null
                           and until > :now
                           for update
                        """)
                .param("tenant", leader.tenant().value())
                .param("plan", leader.plan().value())
                .param("leader", leader.person().value())
                .param("now", Rows.at(now))
                .query((row, _) -> new Emergency.Open(
                        Rows.id(row, "emergency_id", EmergencyId::new),
                        Rows.id(row, "leader_id", PersonId::new),
                        row.getString("reason"),
                        Rows.instant(row, "began_at"),
                        Rows.instant(row, "until")))
                .optional();
    }

    public void save(Emergency.Ended ended, PlanLeader leader) {
        sql.sql("""
                update emergency set ended_at = :at
                 where tenant_id = :tenant and plan_id = :plan and emergency_id = :emergency
                """)
                .param("tenant", leader.tenant().value())
                .param("plan", leader.plan().value())
                .param("emergency", ended.id().value())
                .param("at", Rows.at(ended.at()))
                .update();
    }

    /**
     * One nobody has gone through, locked until the transaction ends. One about a plan this privacy officer must not know of
     * is not found.
     */
    public Optional<Emergency.Unreviewed> unreviewed(EmergencyId id, Overseer privacyOfficer) {
        return sql.sql("""
                        select e.emergency_id, e.plan_id, e.leader_id
                          from emergency e
                          join plan p on p.tenant_id = e.tenant_id and p.plan_id = e.plan_id
                         where e.tenant_id = :tenant and e.emergency_id = :emergency and e.reviewed_at is null
                           and p.owner_id not in (select k.owner_id from owners_kept_from(:reader) k)
                           for update of e
                        """)
                .param("tenant", privacyOfficer.tenant().value())
                .param("emergency", id.value())
                .param("reader", privacyOfficer.person().value())
                .query((row, _) -> new Emergency.Unreviewed(
                        Rows.id(row, "emergency_id", EmergencyId::new),
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.id(row, "leader_id", PersonId::new)))
                .optional();
    }

    public void save(Emergency.Reviewed reviewed, Overseer privacyOfficer) {
        sql.sql("""
                update emergency set reviewed_at = :at, reviewed_by = :by, review_note = :note
                 where tenant_id = :tenant and emergency_id = :emergency
                """)
                .param("tenant", privacyOfficer.tenant().value())
                .param("emergency", reviewed.id().value())
                .param("at", Rows.at(reviewed.at()))
                .param("by", reviewed.by().value())
                .param("note", reviewed.note())
                .update();
    }

    /** Those that wait, the oldest first, and then those of the last days. */
    public List<EmergencySeen> seen(Overseer privacyOfficer, Instant since, int most) {
        return sql.sql("""
                        select e.emergency_id, p.reference, l.first_name || ' ' || l.last_name as leader, e.position,
                               u.name as unit, e.reason, e.began_at, e.until, e.ended_at, e.reviewed_at,
                               coalesce(r.first_name || ' ' || r.last_name, '') as reviewed_by, e.review_note
                          from emergency e
                          join plan p on p.tenant_id = e.tenant_id and p.plan_id = e.plan_id
                          join person l on l.tenant_id = e.tenant_id and l.person_id = e.leader_id
                          join unit u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id
                          left join person r on r.tenant_id = e.tenant_id and r.person_id = e.reviewed_by
                         where e.tenant_id = :tenant and (e.reviewed_at is null or e.began_at >= :since)
                           and p.owner_id not in (select k.owner_id from owners_kept_from(:reader) k)
                         order by e.reviewed_at is not null,
                                  case when e.reviewed_at is null then e.began_at end,
                                  e.began_at desc
                         limit :most
                        """)
                .param("tenant", privacyOfficer.tenant().value())
                .param("reader", privacyOfficer.person().value())
                .param("since", Rows.at(since))
                .param("most", most)
                .query((row, _) -> new EmergencySeen(
                        Rows.id(row, "emergency_id", EmergencyId::new),
                        row.getString("reference"),
                        row.getString("leader"),
                        row.getString("position"),
                        row.getString("unit"),
                        row.getString("reason"),
                        Rows.instant(row, "began_at"),
                        Rows.instant(row, "until"),
                        Rows.optionalInstant(row, "ended_at"),
                        Rows.optionalInstant(row, "reviewed_at"),
                        row.getString("reviewed_by"),
                        Rows.text(row, "review_note")))
                .list();
    }
}
