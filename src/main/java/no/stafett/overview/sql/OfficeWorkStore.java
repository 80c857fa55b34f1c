package no.stafett.overview.sql;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.stafett.overview.domain.OfficeWork;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a leader, and for the coordinating unit. */
@Component
public class OfficeWorkStore {

    private final JdbcClient sql;

    OfficeWorkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Not about plans she may not know of; an offer that can be answered still is not among the batons. */
    public List<OfficeWork> of(Actor actor, LocalDate today) {
        return sql
                .sql("""
                        with held as (
                            select o.office, o.unit_id
                              from office o
                             where o.tenant_id = :tenant and o.person_id = :person and o.until is null
                        ), near as (
                            select p.plan_id
                              from plan p
                             where p.tenant_id = :tenant and p.status = 'ACTIVE'
                               and p.owner_id not in (select k.owner_id from owners_kept_from(:person) k)
                               and not is_barred(p.tenant_id, p.owner_id, :person, :today)
                        )
                        select 'BATONS' as kind, count(distinct s.plan_id) as number
                          from baton_to_see_to s
                          join held h on h.unit_id = s.unit_id and h.office = 'LINE_MANAGER'
                          join near n on n.plan_id = s.plan_id
                         where s.tenant_id = :tenant and s.why <> 'OFFER_WAITS'
                         union all
                        select 'DISAGREEMENTS', count(distinct d.disagreement_id)
                          from coordination_disagreement d
                          join near n on n.plan_id = d.plan_id
                          join baton b on b.tenant_id = d.tenant_id and b.plan_id = d.plan_id and b.until is null
                          join person who on who.tenant_id = b.tenant_id and who.person_id = b.person_id
                          join held h on h.unit_id = who.unit_id and h.office = 'LINE_MANAGER'
                         where d.tenant_id = :tenant and d.decided_at is null
                         union all
                        select 'COORDINATOR_REQUESTS', count(distinct r.request_id)
                          from coordinator_request r
                          join held h on h.office = 'COORDINATING_UNIT'
                         where r.tenant_id = :tenant and r.answered_at is null
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, _) -> new OfficeWork(Rows.word(row, "kind", OfficeWork.Kind.class), row.getInt("number")))
                .list()
                .stream()
                .filter(work -> work.number() > 0)
                .sorted(Comparator.comparing(OfficeWork::kind))
                .toList();
    }
}
