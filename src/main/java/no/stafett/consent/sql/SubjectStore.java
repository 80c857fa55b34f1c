package no.stafett.consent.sql;

import java.util.List;
import no.stafett.consent.domain.Subject;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up whose plan it is and who stands beside the child, at the moment it matters (P-07). */
@Component
public class SubjectStore {

    private final JdbcClient sql;

    SubjectStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Subject of(TenantId tenant, PlanId plan) {
        var guardians = guardians(tenant, plan);
        return sql.sql("""
                        select p.owner_id, p.subject_kind, o.birth_date
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> new Subject(
                        Rows.id(row, "owner_id", PersonId::new),
                        Rows.word(row, "subject_kind", Subject.Kind.class),
                        Rows.optionalDate(row, "birth_date"),
                        guardians))
                .single();
    }

    private List<Subject.Guardian> guardians(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select g.guardian_id, g.responsibility
                          from plan p
                          join guardianship g on g.tenant_id = p.tenant_id and g.child_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by g.recorded_at, g.guardian_id
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> new Subject.Guardian(
                        Rows.id(row, "guardian_id", PersonId::new), row.getBoolean("responsibility")))
                .list();
    }
}
