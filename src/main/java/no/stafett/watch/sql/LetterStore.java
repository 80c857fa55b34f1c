package no.stafett.watch.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which holders are told that something new was found: at most once a week, whatever it is and in how many plans. */
@Component
public class LetterStore {

    private static final Duration BETWEEN = Duration.ofDays(7);

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param plan one of those something new was found in */
    public record Told(PersonId holder, PlanId plan) {}

    /** Notes that they are told. Who has left, or is kept away from the plan, is not. */
    public List<Told> tell(TenantId tenant, Instant now) {
        return sql.sql("""
                        with new as (
                            select distinct on (b.person_id) b.person_id, b.plan_id
                              from plan_finding f
                              join baton b on b.tenant_id = f.tenant_id and b.plan_id = f.plan_id and b.until is null
                              join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                                           and h.left_at is null
                              cross join lateral (select coalesce(max(l.told_at), timestamptz '-infinity') as at
                                                    from watch_letter l
                                                   where l.tenant_id = b.tenant_id and l.person_id = b.person_id) told
                             where f.tenant_id = :tenant and f.ended_at is null
                               and f.found_at > told.at and told.at <= :weekAgo
                               and f.person_id is distinct from b.person_id
                               and not is_kept_away(b.tenant_id, b.plan_id, b.person_id, :today)
                             order by b.person_id, f.found_at, b.plan_id
                        ), noted as (
                            insert into watch_letter (tenant_id, person_id, told_at)
                            select :tenant, person_id, :now from new
                        )
                        select person_id, plan_id from new
                        """)
                .param("tenant", tenant.value())
                .param("weekAgo", Rows.at(now.minus(BETWEEN)))
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) ->
                        new Told(Rows.id(row, "person_id", PersonId::new), Rows.id(row, "plan_id", PlanId::new)))
                .list();
    }
}
