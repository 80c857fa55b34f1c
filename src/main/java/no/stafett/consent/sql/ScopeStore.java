package no.stafett.consent.sql;

import java.util.List;
import java.util.stream.Collectors;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentId;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.InformationType;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a version holds beside its lines. */
@Component
public class ScopeStore {

    private final JdbcClient sql;

    ScopeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What this reader may know of it: without what tells of places for one who is not named for it (K-02). */
    public ConsentScope of(Proof reader, ConsentId consent) {
        var scope = of(reader.tenant(), consent);
        return reader.seesPlace() ? scope : scope.withoutPlace();
    }

    /** A version without a kind of information covers none. */
    public ConsentScope of(TenantId tenant, ConsentId consent) {
        return new ConsentScope(
                information(tenant, consent).stream().collect(Collectors.toSet()),
                sources(tenant, consent),
                exceptions(tenant, consent),
                staffChanges(tenant, consent));
    }

    List<InformationType> information(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select information_type
                          from consent_information
                         where tenant_id = :tenant and consent_id = :consent
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> Rows.word(row, "information_type", InformationType.class))
                .list();
    }

    private List<Unit> sources(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select u.unit_id, u.name, u.sector
                          from consent_source s
                          join unit u on u.tenant_id = s.tenant_id and u.unit_id = s.unit_id
                         where s.tenant_id = :tenant and s.consent_id = :consent
                         order by u.name, u.unit_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> new Unit(
                        Rows.id(row, "unit_id", UnitId::new),
                        row.getString("name"),
                        Rows.word(row, "sector", Unit.Sector.class)))
                .list();
    }

    /** Those who must not be let in first, then what is not shared; in the order they were written. */
    private List<ConsentException> exceptions(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select e.exception_id, e.person_id, e.unit_id, e.matter, e.by_family,
                               coalesce(u.name, trim(pe.first_name || ' ' || pe.last_name), '') as name
                          from consent_exception e
                          left join unit u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id
                          left join person pe on pe.tenant_id = e.tenant_id and pe.person_id = e.person_id
                         where e.tenant_id = :tenant and e.consent_id = :consent
                         order by e.matter <> '', e.written_at, e.exception_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> new ConsentException(
                        Rows.uuid(row, "exception_id"),
                        Rows.optionalId(row, "person_id", PersonId::new),
                        Rows.optionalId(row, "unit_id", UnitId::new),
                        row.getString("name"),
                        row.getString("matter"),
                        row.getBoolean("by_family")))
                .list();
    }

    private boolean staffChanges(TenantId tenant, ConsentId consent) {
        return sql.sql("select staff_changes from consent where tenant_id = :tenant and consent_id = :consent")
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> row.getBoolean("staff_changes"))
                .single();
    }

    /** Whether a line is for somebody the version keeps out, or for somebody in a service it keeps out. */
    public boolean namesSomebodyKeptOut(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select exists (select from consent_line l
                                         join consent_exception e on e.tenant_id = l.tenant_id
                                                                 and e.consent_id = l.consent_id and e.matter = ''
                                         left join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id
                                        where l.tenant_id = :tenant and l.consent_id = :consent
                                          and (e.person_id = l.person_id or e.unit_id in (l.unit_id, pe.unit_id))) as named
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> row.getBoolean("named"))
                .single();
    }
}
