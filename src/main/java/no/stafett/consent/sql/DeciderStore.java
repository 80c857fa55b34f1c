package no.stafett.consent.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.ConsentAsker;
import no.stafett.consent.domain.Decider;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of those who may have a say in a consent, for the one who asks. */
@Component
public class DeciderStore {

    private final JdbcClient sql;

    DeciderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The owner, then those beside the child by name, then the child welfare service while its order is in force. */
    public List<Decider> of(ConsentAsker asker, LocalDate today) {
        return sql.sql("""
                        with known as (
                            select 0 as rank, p.owner_id as person_id, null as tie, null as document
                              from plan p
                             where p.tenant_id = :tenant and p.plan_id = :plan
                            union all
                            select 1, g.guardian_id, g.relation, null
                              from plan p
                              join guardianship g on g.tenant_id = p.tenant_id and g.child_id = p.owner_id
                             where p.tenant_id = :tenant and p.plan_id = :plan
                            union all
                            (select 2, c.representative_id, null, c.document
                               from plan p
                               join care_order c on c.tenant_id = p.tenant_id and c.child_id = p.owner_id
                                                and c.ended_at is null
                                                and cast(:today as date) between c.valid_from and c.valid_until
                              where p.tenant_id = :tenant and p.plan_id = :plan
                              order by c.recorded_at desc
                              limit 1)
                        )
                        select k.person_id, k.tie, k.document, pe.first_name || ' ' || pe.last_name as name
                          from known k
                          join person pe on pe.tenant_id = :tenant and pe.person_id = k.person_id
                         order by k.rank, pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", asker.tenant().value())
                .param("plan", asker.plan().value())
                .param("today", today)
                .query((row, _) -> new Decider(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Optional.ofNullable(row.getString("tie")).map(tie -> "tie." + tie),
                        Optional.ofNullable(row.getString("document"))))
                .list();
    }
}
