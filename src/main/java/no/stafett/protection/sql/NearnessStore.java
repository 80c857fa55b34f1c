package no.stafett.protection.sql;

import java.time.Instant;
import java.util.List;
import no.stafett.protection.domain.SteppedAside;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those of a leader's own unit who have stepped aside. */
@Component
public class NearnessStore {

    private final JdbcClient sql;

    NearnessStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the units this actor leads now; herself too, though she cannot let herself in. */
    public List<SteppedAside> ofUnitsLedBy(Actor leader) {
        return sql.sql("""
                        select b.bar_id, b.person_id, pe.first_name || ' ' || pe.last_name as name, b.plan_id, b.recorded_at
                          from bar b
                          join person pe on pe.tenant_id = b.tenant_id and pe.person_id = b.person_id
                         where b.tenant_id = :tenant and b.why = 'KIN' and b.lifted_at is null and b.plan_id is not null
                           and exists (select from office h
                                        where h.tenant_id = b.tenant_id and h.person_id = :leader
                                          and h.office = 'LINE_MANAGER' and h.unit_id = pe.unit_id and h.until is null)
                         order by b.recorded_at desc
                        """)
                .param("tenant", leader.tenant().value())
                .param("leader", leader.person().value())
                .query((row, _) -> new SteppedAside(
                        Rows.uuid(row, "bar_id"),
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.instant(row, "recorded_at")))
                .list();
    }

    /** @return false when it is lifted already */
    public boolean readmit(SteppedAside one, Actor leader, Instant now) {
        return sql.sql("""
                        update bar set lifted_by = :leader, lifted_at = :now
                         where tenant_id = :tenant and bar_id = :bar and lifted_at is null
                        """)
                        .param("leader", leader.person().value())
                        .param("now", Rows.at(now))
                        .param("tenant", leader.tenant().value())
                        .param("bar", one.bar())
                        .update()
                == 1;
    }
}
