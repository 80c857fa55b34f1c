package no.stafett.oversight.sql;

import java.time.LocalDate;
import no.stafett.oversight.domain.OversightLimits;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a municipality has decided about emergencies and patterns. */
@Component
public class LimitsStore {

    private final JdbcClient sql;

    LimitsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those in force on a day; the standard when nothing is decided. */
    public OversightLimits limitsOn(TenantId tenant, LocalDate day) {
        return sql.sql("""
                        select emergency_hours, days, plans_at_once, at_once_minutes, after_the_end, odd_hours, night_from,
                               night_until, denials, same_name, plans_without_writing, emergencies
                          from oversight_limits
                         where tenant_id = :tenant and valid_from <= :day
                         order by valid_from desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> new OversightLimits(
                        row.getInt("emergency_hours"),
                        row.getInt("days"),
                        row.getInt("plans_at_once"),
                        row.getInt("at_once_minutes"),
                        row.getInt("after_the_end"),
                        row.getInt("odd_hours"),
                        row.getInt("night_from"),
                        row.getInt("night_until"),
                        row.getInt("denials"),
                        row.getInt("same_name"),
                        row.getInt("plans_without_writing"),
                        row.getInt("emergencies")))
                .optional()
                .orElse(OversightLimits.STANDARD);
    }
}
