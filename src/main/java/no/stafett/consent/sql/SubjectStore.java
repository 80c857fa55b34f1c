package no.stafett.consent.sql;

import java.time.LocalDate;
import java.util.List;
import no.stafett.consent.domain.ParentalResponsibility;
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

    public Subject of(TenantId tenant, PlanId plan, LocalDate today) {
        var guardians = guardians(tenant, plan, today);
        return sql.sql("""
                        select p.owner_id, p.subject_kind, o.birth_date, r.held_by, w.representative_id
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          left join lateral (select held_by, looked_up_at
                                               from parental_responsibility
                                              where tenant_id = p.tenant_id and child_id = p.owner_id
                                              order by looked_up_at desc
                                              limit 1) r
                               on not exists (select from responsibility_control c
                                               where c.tenant_id = p.tenant_id and c.child_id = p.owner_id
                                                 and c.controlled_at >= r.looked_up_at)
                          left join lateral (select representative_id
                                               from care_order
                                              where tenant_id = p.tenant_id and child_id = p.owner_id
                                                and ended_at is null
                                                and cast(:today as date) between valid_from and valid_until
                                              order by recorded_at desc
                                              limit 1) w on true
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("today", today)
                .query((row, _) -> new Subject(
                        Rows.id(row, "owner_id", PersonId::new),
                        Rows.word(row, "subject_kind", Subject.Kind.class),
                        Rows.optionalDate(row, "birth_date"),
                        guardians,
                        Rows.optionalWord(row, "held_by", ParentalResponsibility.class),
                        Rows.optionalId(row, "representative_id", PersonId::new)))
                .single();
    }

    private List<Subject.Guardian> guardians(TenantId tenant, PlanId plan, LocalDate today) {
        return sql.sql("""
                        select r.guardian_id, r.responsible,
                               is_barred(p.tenant_id, p.owner_id, r.guardian_id, :today) as kept_away
                          from plan p
                          join parental_right r on r.tenant_id = p.tenant_id and r.child_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by r.recorded_at, r.guardian_id
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("today", today)
                .query((row, _) -> new Subject.Guardian(
                        Rows.id(row, "guardian_id", PersonId::new),
                        row.getBoolean("responsible"),
                        row.getBoolean("kept_away")))
                .list();
    }
}
