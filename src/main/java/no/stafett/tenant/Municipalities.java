package no.stafett.tenant;

import java.time.LocalDate;
import java.util.List;
import no.stafett.shared.Language;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The municipality in scope, its own rules, its units. */
@Component
public class Municipalities {

    private final JdbcClient sql;

    Municipalities(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Every municipality of this installation, for work that is done in each of them in turn. The only question here that
     * needs no municipality in scope, and it tells nothing but that they exist.
     */
    public List<TenantId> every() {
        return sql.sql("select tenant_id from every_municipality() as found (tenant_id) order by tenant_id")
                .query((row, _) -> Rows.id(row, "tenant_id", TenantId::new))
                .list();
    }

    /** The municipality of the running transaction. */
    public Municipality current() {
        return sql.sql("select tenant_id, name, phone, language from municipality")
                .query((row, _) -> new Municipality(
                        Rows.id(row, "tenant_id", TenantId::new),
                        row.getString("name"),
                        Rows.text(row, "phone"),
                        Rows.word(row, "language", Language.class)))
                .single();
    }

    /** The rules in force on a day; they are versioned by date and never overwritten. */
    public LocalRules rulesOn(LocalDate day) {
        return sql.sql("""
                        select consent_age, entry_level, most_holders, consent_months, one_guardian_may_suffice,
                               staff_changes_within_service, level_consent, offer_days,
                               individual_plan_begins
                          from local_rules
                         where valid_from <= :day
                         order by valid_from desc
                         limit 1
                        """)
                .param("day", day)
                .query((row, _) -> new LocalRules(
                        row.getInt("consent_age"),
                        row.getInt("entry_level"),
                        row.getInt("most_holders"),
                        row.getInt("consent_months"),
                        row.getBoolean("one_guardian_may_suffice"),
                        row.getBoolean("staff_changes_within_service"),
                        Rows.word(row, "level_consent", LevelConsent.class),
                        row.getInt("offer_days"),
                        Rows.word(row, "individual_plan_begins", LocalRules.IndividualPlanBegins.class)))
                .single();
    }

    /** Every unit, by name. */
    public List<Unit> units() {
        return sql.sql("select unit_id, name, sector from unit order by name")
                .query((row, _) -> new Unit(
                        Rows.id(row, "unit_id", UnitId::new),
                        row.getString("name"),
                        Rows.word(row, "sector", Unit.Sector.class)))
                .list();
    }
}
