package no.stafett.watch;

import java.time.LocalDate;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality has decided about the watch over its plans. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WatchRules {

    private final JdbcClient sql;

    WatchRules(JdbcClient sql) {
        this.sql = sql;
    }

    /** The limits in force on a day; the standard when nothing is decided. */
    public WatchLimits limitsOn(TenantId tenant, LocalDate day) {
        return sql.sql("""
                        select offer_days, still_weeks, goalless_weeks, overdue_days, consent_days, unheard_months, unopened_days
                          from watch_limits
                         where tenant_id = :tenant and valid_from <= :day
                         order by valid_from desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> new WatchLimits(
                        row.getInt("offer_days"),
                        row.getInt("still_weeks"),
                        row.getInt("goalless_weeks"),
                        row.getInt("overdue_days"),
                        row.getInt("consent_days"),
                        row.getInt("unheard_months"),
                        row.getInt("unopened_days")))
                .optional()
                .orElse(WatchLimits.STANDARD);
    }
}
