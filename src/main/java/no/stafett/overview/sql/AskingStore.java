package no.stafett.overview.sql;

import java.util.List;
import java.util.stream.Collectors;
import no.stafett.overview.domain.PlanToAskAbout;
import no.stafett.overview.domain.Reach;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans somebody may ask the family about without reading them. */
@Component
public class AskingStore {

    private final JdbcClient sql;

    AskingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. Nearly always none, and then nothing is asked. */
    public List<PlanToAskAbout> plans(Actor actor, List<Reach> reach) {
        var asks = reach.stream().filter(one -> one.action().equals("ASK")).toList();
        return asks.isEmpty()
                ? List.of()
                : sql.sql("""
                        select p.plan_id, o.first_name, p.status
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = any (cast(:plans as uuid[]))
                         order by o.first_name, p.plan_id
                         limit 100
                        """)
                        .param("tenant", actor.tenant().value())
                        .param(
                                "plans",
                                asks.stream()
                                        .map(one -> one.plan().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .query((row, _) -> new PlanToAskAbout(
                                Rows.id(row, "plan_id", PlanId::new),
                                row.getString("first_name"),
                                row.getString("status").equals("CLOSED")))
                        .list();
    }
}
