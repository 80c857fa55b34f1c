package no.stafett.protection.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.domain.NationalId;
import no.stafett.protection.domain.CareOrder;
import no.stafett.protection.domain.Representative;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The care orders a child welfare service has written down. */
@Component
public class CareOrderStore {

    private final JdbcClient sql;

    CareOrderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody at the actor's own unit, she among them; nobody when it is no child welfare service. */
    public List<Representative> representatives(Actor actor) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name
                          from person me
                          join unit u on u.tenant_id = me.tenant_id and u.unit_id = me.unit_id
                                     and u.sector = 'CHILD_WELFARE'
                          join person pe on pe.tenant_id = u.tenant_id and pe.unit_id = u.unit_id
                                        and pe.capacity = 'EMPLOYEE'
                         where me.tenant_id = :tenant and me.person_id = :me and me.capacity = 'EMPLOYEE'
                         order by name, pe.person_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .query((row, _) -> new Representative(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip()))
                .list();
    }

    /** Whether she has a plan is not asked. */
    public Optional<CareOrder.Child> child(Actor actor, NationalId number) {
        return sql.sql("""
                        select person_id, birth_date from person
                         where tenant_id = :tenant and national_id = :number and capacity = 'CITIZEN'
                        """)
                .param("tenant", actor.tenant().value())
                .param("number", number.digits())
                .query((row, _) -> new CareOrder.Child(
                        Rows.id(row, "person_id", PersonId::new), Rows.optionalDate(row, "birth_date")))
                .optional();
    }

    /** Those written down by the actor's own unit, the latest first. */
    public List<CareOrder.Recorded> ofOwnUnit(Actor actor) {
        return sql.sql("""
                        select c.child_id, c.document, c.valid_from, c.valid_until, c.recorded_at,
                               c.ended_at is not null as ended,
                               ch.first_name || ' ' || ch.last_name as child,
                               r.first_name || ' ' || r.last_name as representative
                          from person me
                          join care_order c on c.tenant_id = me.tenant_id
                          join person ch on ch.tenant_id = c.tenant_id and ch.person_id = c.child_id
                          join person r on r.tenant_id = c.tenant_id and r.person_id = c.representative_id
                                       and r.unit_id = me.unit_id
                         where me.tenant_id = :tenant and me.person_id = :me
                         order by c.recorded_at desc
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .query((row, _) -> new CareOrder.Recorded(
                        Rows.id(row, "child_id", PersonId::new),
                        row.getString("child").strip(),
                        row.getString("representative").strip(),
                        row.getString("document"),
                        Rows.date(row, "valid_from"),
                        Rows.date(row, "valid_until"),
                        Rows.instant(row, "recorded_at"),
                        row.getBoolean("ended")))
                .list();
    }

    public void add(CareOrder order, Actor by, Instant now) {
        sql.sql("""
                insert into care_order (tenant_id, child_id, representative_id, document, valid_from, valid_until,
                                        recorded_by, recorded_at)
                values (:tenant, :child, :representative, :document, :firstDay, :lastDay, :by, :now)
                """)
                .param("tenant", by.tenant().value())
                .param("child", order.child().value())
                .param("representative", order.representative().value())
                .param("document", order.document())
                .param("firstDay", order.firstDay())
                .param("lastDay", order.lastDay())
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    /** @return false when it has ended already */
    public boolean end(CareOrder.Recorded order, Actor by, Instant now) {
        return sql.sql("""
                        update care_order set ended_by = :by, ended_at = :now
                         where tenant_id = :tenant and child_id = :child and recorded_at = :at and ended_at is null
                        """)
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .param("tenant", by.tenant().value())
                        .param("child", order.child().value())
                        .param("at", Rows.at(order.at()))
                        .update()
                == 1;
    }
}
