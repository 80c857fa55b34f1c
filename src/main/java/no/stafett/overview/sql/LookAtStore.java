package no.stafett.overview.sql;

import java.util.List;
import java.util.stream.Collectors;
import no.stafett.overview.domain.PlanToLookAt;
import no.stafett.overview.domain.Reach;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans a holder may look at again: among those that open for her, where something was found. */
@Component
public class LookAtStore {

    private final JdbcClient sql;

    LookAtStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most five, where most was found first. */
    public List<PlanToLookAt> toLookAt(Actor holder, List<Reach> reach) {
        return sql.sql("""
                        select p.plan_id, o.first_name, count(*) as findings
                          from unnest(cast(:plans as uuid[])) as r (plan_id)
                          join baton b on b.tenant_id = :tenant and b.plan_id = r.plan_id and b.person_id = :person
                                      and b.until is null
                          join plan p on p.tenant_id = b.tenant_id and p.plan_id = b.plan_id and p.status = 'ACTIVE'
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join plan_finding f on f.tenant_id = p.tenant_id and f.plan_id = p.plan_id and f.ended_at is null
                         group by p.plan_id, o.first_name
                         order by findings desc, o.first_name, p.plan_id
                         limit 5
                        """)
                .param("tenant", holder.tenant().value())
                .param("person", holder.person().value())
                .param(
                        "plans",
                        reach.stream()
                                .filter(one -> one.action().equals("READ"))
                                .map(one -> one.plan().toString())
                                .collect(Collectors.joining(",", "{", "}")))
                .query((row, _) -> new PlanToLookAt(
                        Rows.id(row, "plan_id", PlanId::new), row.getString("first_name"), row.getInt("findings")))
                .list();
    }
}
