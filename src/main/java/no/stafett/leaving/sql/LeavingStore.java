package no.stafett.leaving.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.leaving.LeavingId;
import no.stafett.leaving.domain.Leaving;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leaves, from when, by whose word. */
@Component
public class LeavingStore {

    /** A plan somebody is in, and how. */
    public record Tie(PlanId plan, boolean takesPart, boolean holdsBaton) {}

    private final JdbcClient sql;

    LeavingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when somebody has said so already */
    public boolean add(TenantId tenant, Leaving leaving, Instant now) {
        return sql.sql("""
                        insert into leaving (tenant_id, leaving_id, person_id, from_day, recorded_by, recorded_at)
                        values (:tenant, :leaving, :person, :day, :by, :now)
                        on conflict (tenant_id, person_id) where ended_at is null do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("leaving", leaving.id().value())
                        .param("person", leaving.employee().value())
                        .param("day", leaving.fromDay())
                        .param("by", leaving.recordedBy().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /**
     * One whose day has come, locked, with the offices somebody must always have: the last who administers the system, and the
     * last privacy officer, wait until there is another.
     */
    public Optional<Leaving> due(TenantId tenant, LocalDate today) {
        LeaverStore.lockLasting(sql, tenant);
        return sql.sql("""
                        select l.leaving_id, l.person_id, l.from_day, l.recorded_by
                          from leaving l
                         where l.tenant_id = :tenant and l.from_day <= :today and l.left_at is null
                           and l.ended_at is null
                           and not exists (select from office mine
                                            where mine.tenant_id = l.tenant_id and mine.person_id = l.person_id
                                              and mine.office in ('SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER')
                                              and mine.until is null
                                              and not exists (select from office o
                                                               where o.tenant_id = mine.tenant_id
                                                                 and o.office = mine.office
                                                                 and o.person_id <> mine.person_id
                                                                 and o.until is null))
                         order by l.from_day, l.leaving_id
                         limit 1
                           for update of l skip locked
                        """)
                .param("tenant", tenant.value())
                .param("today", today)
                .query((row, _) -> leaving(row))
                .optional();
    }

    public void markLeft(TenantId tenant, Leaving leaving, Instant now) {
        sql.sql("update leaving set left_at = :now where tenant_id = :tenant and leaving_id = :leaving")
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("leaving", leaving.id().value())
                .update();
    }

    /**
     * Called off, or she is back.
     *
     * @return whether she had left; nothing when there was nothing to undo
     */
    public Optional<Boolean> end(Actor by, PersonId employee, Instant now) {
        return sql.sql("""
                        update leaving set ended_by = :by, ended_at = :now
                         where tenant_id = :tenant and person_id = :person and ended_at is null
                        returning left_at is not null as had_left
                        """)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .param("tenant", by.tenant().value())
                .param("person", employee.value())
                .query((row, _) -> row.getBoolean("had_left"))
                .optional();
    }

    /** Takes the rows of her plans first, in one order, as everybody does who moves a baton. */
    public void lockPlansOf(TenantId tenant, PersonId employee) {
        sql.sql("""
                        select p.plan_id
                          from plan p
                         where p.tenant_id = :tenant and p.status = 'ACTIVE'
                           and (exists (select from participation pa
                                         where pa.tenant_id = p.tenant_id and pa.plan_id = p.plan_id
                                           and pa.person_id = :person and pa.until is null)
                                or exists (select from baton b
                                            where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                              and b.person_id = :person and b.until is null))
                         order by p.plan_id
                           for no key update
                        """)
                .param("tenant", tenant.value())
                .param("person", employee.value())
                .query((row, _) -> Rows.uuid(row, "plan_id"))
                .list();
    }

    /** Where she takes part or holds the baton, read when she can come into no more of them. */
    public List<Tie> tiesOf(TenantId tenant, PersonId employee) {
        return sql.sql("""
                        select p.plan_id, pa.person_id is not null as takes_part, b.person_id is not null as holds_baton
                          from plan p
                          left join participation pa on pa.tenant_id = p.tenant_id and pa.plan_id = p.plan_id
                                                    and pa.person_id = :person and pa.until is null
                          left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                           and b.person_id = :person and b.until is null
                         where p.tenant_id = :tenant and p.status = 'ACTIVE'
                           and (pa.person_id is not null or b.person_id is not null)
                         order by p.plan_id
                        """)
                .param("tenant", tenant.value())
                .param("person", employee.value())
                .query((row, _) -> new Tie(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getBoolean("takes_part"),
                        row.getBoolean("holds_baton")))
                .list();
    }

    private static Leaving leaving(ResultSet row) throws SQLException {
        return new Leaving(
                Rows.id(row, "leaving_id", LeavingId::new),
                Rows.id(row, "person_id", PersonId::new),
                Rows.date(row, "from_day"),
                Rows.id(row, "recorded_by", PersonId::new));
    }
}
