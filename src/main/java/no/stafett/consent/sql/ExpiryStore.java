package no.stafett.consent.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.ExpiryWarning;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consents that expire soon, and who was told. */
@Component
public class ExpiryStore {

    private final JdbcClient sql;

    ExpiryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A consent in force, and its last day. */
    public record Expiring(PlanId plan, ConsentId consent, LocalDate validUntil) {}

    /** Those in force whose last day is between the two. */
    public List<Expiring> between(TenantId tenant, LocalDate first, LocalDate last) {
        return sql.sql("""
                        select plan_id, consent_id, valid_until
                          from consent
                         where tenant_id = :tenant and activated_at is not null and ended_at is null
                           and valid_until between :first and :last
                         order by valid_until, consent_id
                        """)
                .param("tenant", tenant.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Expiring(
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.id(row, "consent_id", ConsentId::new),
                        Rows.date(row, "valid_until")))
                .list();
    }

    /** @return false when this warning was given before */
    public boolean claim(TenantId tenant, Expiring consent, ExpiryWarning warning, Instant now) {
        return sql.sql("""
                        insert into expiry_warning (tenant_id, plan_id, consent_id, days_left, warned_at)
                        values (:tenant, :plan, :consent, :daysLeft, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("plan", consent.plan().value())
                        .param("consent", consent.consent().value())
                        .param("daysLeft", warning.daysLeft())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }
}
