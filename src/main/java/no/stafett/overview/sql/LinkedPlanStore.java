package no.stafett.overview.sql;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.overview.domain.LinkedPlan;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which log a plan goes on from, and which plan a log went on in. */
@Component
public class LinkedPlanStore {

    private final JdbcClient sql;

    LinkedPlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<LinkedPlan> of(PlanMember reader, Instant now) {
        return sql.sql("""
                        select linked.plan_id, linked.earlier, linked.since,
                               exists (select from plans_within_reach(:person, :today) near
                                        where near.plan_id = linked.plan_id and near.action = 'READ') as opens
                          from (select p.predecessor_id as plan_id, true as earlier, p.activated_at as since
                                  from plan p
                                 where p.tenant_id = :tenant and p.plan_id = :plan and p.predecessor_id is not null
                                   and p.activated_at is not null
                                union all
                                select s.plan_id, false, s.activated_at
                                  from plan s
                                 where s.tenant_id = :tenant and s.predecessor_id = :plan
                                   and s.activated_at is not null) linked
                         order by linked.since desc
                         limit 1
                        """)
                .param("person", reader.person().value())
                .param("today", Oslo.day(now))
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .query((row, _) -> new LinkedPlan(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getBoolean("earlier"),
                        Rows.instant(row, "since"),
                        row.getBoolean("opens")))
                .optional();
    }
}
