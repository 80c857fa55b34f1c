package no.stafett.consent.sql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        return Objects.requireNonNull(of(tenant, List.of(plan), today).get(plan));
    }

    /** Of each of these plans, in as many statements as for one. */
    public Map<PlanId, Subject> of(TenantId tenant, Collection<PlanId> plans, LocalDate today) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        var guardians = guardians(tenant, plans, today);
        return sql
                .sql("""
                        select p.plan_id, p.owner_id, p.subject_kind, o.birth_date, r.held_by, w.representative_id
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
                         where p.tenant_id = :tenant and p.plan_id in (:plans)
                        """)
                .param("tenant", tenant.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .param("today", today)
                .query((row, _) -> {
                    var plan = Rows.id(row, "plan_id", PlanId::new);
                    return Map.entry(
                            plan,
                            new Subject(
                                    Rows.id(row, "owner_id", PersonId::new),
                                    Rows.word(row, "subject_kind", Subject.Kind.class),
                                    Rows.optionalDate(row, "birth_date"),
                                    guardians.getOrDefault(plan, List.of()),
                                    Rows.optionalWord(row, "held_by", ParentalResponsibility.class),
                                    Rows.optionalId(row, "representative_id", PersonId::new)));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<PlanId, List<Subject.Guardian>> guardians(TenantId tenant, Collection<PlanId> plans, LocalDate today) {
        return sql
                .sql("""
                        select p.plan_id, r.guardian_id, r.responsible,
                               is_barred(p.tenant_id, p.owner_id, r.guardian_id, cast(:today as date)) as kept_away
                          from plan p
                          join parental_right r on r.tenant_id = p.tenant_id and r.child_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id in (:plans)
                         order by r.recorded_at, r.guardian_id
                        """)
                .param("tenant", tenant.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .param("today", today)
                .query((row, _) -> Map.entry(
                        Rows.id(row, "plan_id", PlanId::new),
                        new Subject.Guardian(
                                Rows.id(row, "guardian_id", PersonId::new),
                                row.getBoolean("responsible"),
                                row.getBoolean("kept_away"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
