package no.stafett.consent.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.ConsentAsker;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.ConsentAgeRule;
import no.stafett.consent.domain.OneGuardian;
import no.stafett.consent.domain.ResponsibilityControl;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.Unit.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data that decides who must consent, and the exceptions somebody answers for. */
@Component
public class RuleStore {

    private static final String EVERY = "EVERY";

    private final JdbcClient sql;

    RuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The ages that differ from the municipality's own, as they stand on a day. */
    public List<ConsentAgeRule> agesOn(TenantId tenant, LocalDate day) {
        return sql.sql("""
                        select plan_type, sector, valid_from, age
                          from consent_age
                         where tenant_id = :tenant and valid_from <= :day
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> new ConsentAgeRule(
                        Optional.of(row.getString("plan_type")).filter(type -> !type.equals(EVERY)),
                        Optional.of(row.getString("sector"))
                                .filter(sector -> !sector.equals(EVERY))
                                .map(Sector::valueOf),
                        Rows.date(row, "valid_from"),
                        row.getInt("age")))
                .list();
    }

    public String planType(TenantId tenant, PlanId plan) {
        return Objects.requireNonNull(planTypes(tenant, List.of(plan)).get(plan));
    }

    public Map<PlanId, String> planTypes(TenantId tenant, Collection<PlanId> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select plan_id, plan_type from plan where tenant_id = :tenant and plan_id in (:plans)")
                .param("tenant", tenant.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query((row, _) -> Map.entry(Rows.id(row, "plan_id", PlanId::new), row.getString("plan_type")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The sectors of the services and people each version names; somebody without a unit has none. */
    public Map<ConsentId, List<Sector>> sectors(TenantId tenant, Collection<ConsentId> consents) {
        if (consents.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select distinct l.consent_id, u.sector
                          from consent_line l
                          left join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id
                          join unit u on u.tenant_id = l.tenant_id and u.unit_id = coalesce(l.unit_id, pe.unit_id)
                         where l.tenant_id = :tenant and l.consent_id in (:consents)
                        """)
                .param("tenant", tenant.value())
                .param("consents", consents.stream().map(ConsentId::value).toList())
                .query((row, _) ->
                        Map.entry(Rows.id(row, "consent_id", ConsentId::new), Rows.word(row, "sector", Sector.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The guardian whose yes is enough for a version, if somebody has decided so. */
    public Map<ConsentId, OneGuardian> oneGuardian(TenantId tenant, Collection<ConsentId> consents) {
        if (consents.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select consent_id, guardian_id, legal_reason
                          from one_guardian
                         where tenant_id = :tenant and consent_id in (:consents)
                        """)
                .param("tenant", tenant.value())
                .param("consents", consents.stream().map(ConsentId::value).toList())
                .query((row, _) -> Map.entry(
                        Rows.id(row, "consent_id", ConsentId::new),
                        new OneGuardian(Rows.id(row, "guardian_id", PersonId::new), row.getString("legal_reason"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void save(ConsentAsker asker, ConsentId consent, OneGuardian exception, Instant now) {
        sql.sql("""
                insert into one_guardian
                       (tenant_id, plan_id, consent_id, guardian_id, legal_reason, decided_by, decided_at)
                values (:tenant, :plan, :consent, :guardian, :reason, :by, :now)
                """)
                .param("tenant", asker.tenant().value())
                .param("plan", asker.plan().value())
                .param("consent", consent.value())
                .param("guardian", exception.guardian().value())
                .param("reason", exception.legalReason())
                .param("by", asker.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    /** Writes beside the child who holds parental responsibility, and how somebody found it out. */
    public void save(ConsentAsker asker, PersonId child, ResponsibilityControl control, Instant now) {
        sql.sql("""
                update guardianship set responsibility = guardian_id in (:holders)
                 where tenant_id = :tenant and child_id = :child
                """)
                .param(
                        "holders",
                        control.holders().stream().map(PersonId::value).toList())
                .param("tenant", asker.tenant().value())
                .param("child", child.value())
                .update();
        sql.sql("""
                insert into responsibility_control (tenant_id, child_id, controlled_at, controlled_by, outcome)
                values (:tenant, :child, :now, :by, :outcome)
                """)
                .param("tenant", asker.tenant().value())
                .param("child", child.value())
                .param("now", Rows.at(now))
                .param("by", asker.person().value())
                .param("outcome", control.outcome())
                .update();
    }
}
