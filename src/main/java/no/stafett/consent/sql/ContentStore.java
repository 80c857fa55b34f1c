package no.stafett.consent.sql;

import java.util.List;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.ConsentContent;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentDifference;
import no.stafett.consent.domain.Version;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything a consent text says. */
@Component
public class ContentStore {

    private final JdbcClient sql;
    private final StatusStore statuses;
    private final ScopeStore scopes;
    private final MatterStore matters;

    ContentStore(JdbcClient sql, StatusStore statuses, ScopeStore scopes, MatterStore matters) {
        this.sql = sql;
        this.statuses = statuses;
        this.scopes = scopes;
        this.matters = matters;
    }

    /** As this person may read it. */
    public ConsentContent of(Proof who, Version version, Reader reader, List<PersonId> family) {
        return of(who, version, reader, family, who.seesPlace());
    }

    /**
     * What tells of places is left out for one who may not be told; whom to ask is then reached by the switchboard.
     *
     * @param family those who take part because they hold parental responsibility
     * @param tellsPlace whether everybody who will read it may be told
     */
    public ConsentContent of(Proof who, Version version, Reader reader, List<PersonId> family, boolean tellsPlace) {
        var tenant = who.tenant();
        var people = statuses.lines(tenant, version.id(), tellsPlace).stream()
                .map(ContentStore::named)
                .toList();
        var names = names(tenant, family);
        var whole = scopes.of(tenant, version.id());
        var scope = tellsPlace ? whole : whole.withoutPlace();
        var asksAbout = matters.of(tenant, version.id());
        return sql.sql("""
                        select p.plan_type, o.first_name, m.name as municipality, m.phone as switchboard,
                               h.first_name || ' ' || h.last_name as contact, h.phone, h.email
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join municipality m on m.tenant_id = p.tenant_id
                          join consent c on c.tenant_id = p.tenant_id and c.consent_id = :consent
                          left join consent_line l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                                                  and l.role = 'BATON_HOLDER'
                          join person h on h.tenant_id = c.tenant_id and h.person_id = coalesce(l.person_id, c.written_by)
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by h.first_name, h.last_name
                         limit 1
                        """)
                .param("consent", version.id().value())
                .param("tenant", tenant.value())
                .param("plan", who.plan().value())
                .query((row, _) -> new ConsentContent(
                        reader,
                        row.getString("plan_type"),
                        row.getString("municipality"),
                        row.getString("first_name"),
                        people,
                        asksAbout,
                        names,
                        version.validUntil(),
                        scope,
                        new ConsentContent.Contact(
                                row.getString("contact").strip(),
                                Rows.text(row, tellsPlace ? "phone" : "switchboard"),
                                tellsPlace ? Rows.text(row, "email") : "")))
                .single();
    }

    /** The same, as far as two versions can differ. */
    public ConsentDifference.Said said(Proof reader, Version version) {
        return new ConsentDifference.Said(
                statuses.lines(reader, version.id()),
                scopes.of(reader, version.id()),
                version.validUntil(),
                matters.of(reader.tenant(), version.id()));
    }

    private static ConsentContent.Named named(ConsentStatus.Line line) {
        return new ConsentContent.Named(
                line.name(),
                line.position(),
                line.unit(),
                line.role(),
                line.mayWrite(),
                line.isForAService(),
                line.period());
    }

    private List<String> names(TenantId tenant, List<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select first_name || ' ' || last_name as name
                          from person
                         where tenant_id = :tenant and person_id in (:people)
                         order by first_name, last_name, person_id
                        """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> row.getString("name").strip())
                .list();
    }
}
