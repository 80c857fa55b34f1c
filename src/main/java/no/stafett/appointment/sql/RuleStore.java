package no.stafett.appointment.sql;

import java.time.LocalDate;
import no.stafett.appointment.domain.AppointmentRules;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a municipality decides itself about coordinators and applications. */
@Component
public class RuleStore {

    private final JdbcClient sql;

    RuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    public AppointmentRules on(TenantId tenant, LocalDate day) {
        return sql.sql("""
                        select case_worker_apart, application_link, application_to
                          from appointment_rules
                         where tenant_id = :tenant and valid_from <= :day
                         order by valid_from desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> new AppointmentRules(
                        row.getBoolean("case_worker_apart"),
                        row.getString("application_link"),
                        row.getString("application_to")))
                .optional()
                .orElse(AppointmentRules.DEFAULT);
    }
}
