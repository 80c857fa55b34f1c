package no.stafett.overview.sql;

import java.time.LocalDate;
import no.stafett.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batons a leader has to find somebody for (H-10). */
@Component
public class UnitBatonStore {

    private final JdbcClient sql;

    UnitBatonStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many; an offer that can be answered still is not among them. */
    public int toSeeTo(Actor leader, LocalDate today) {
        return sql.sql("""
                        select count(distinct s.plan_id) as batons
                          from baton_to_see_to s
                          join plan p on p.tenant_id = s.tenant_id and p.plan_id = s.plan_id
                         where s.tenant_id = :tenant
                           and s.why <> 'OFFER_WAITS'
                           and exists (select from office led
                                        where led.tenant_id = s.tenant_id and led.unit_id = s.unit_id
                                          and led.person_id = :leader and led.office = 'LINE_MANAGER'
                                          and led.until is null)
                           and p.owner_id not in (select k.owner_id from owners_kept_from(:leader) k)
                           and not is_barred(p.tenant_id, p.owner_id, :leader, :today)
                        """)
                .param("tenant", leader.tenant().value())
                .param("leader", leader.person().value())
                .param("today", today)
                .query((row, _) -> row.getInt("batons"))
                .single();
    }
}
