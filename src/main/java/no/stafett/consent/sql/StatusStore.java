package no.stafett.consent.sql;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanOpener;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentId;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ParticipantRole;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the newest version has come. */
@Component
public class StatusStore {

    private final JdbcClient sql;

    StatusStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing before the first draft. */
    public Optional<ConsentStatus> newest(PlanOpener opener) {
        return versions(opener.tenant(), opener.plan()).stream()
                .findFirst()
                .map(version -> withPeople(opener, version));
    }

    /** Sent, ended, and replaced by a later draft or version. The latest first. */
    public List<ConsentStatus> askedBefore(PlanOpener opener) {
        return versions(opener.tenant(), opener.plan()).stream()
                .skip(1)
                .filter(version -> version.sentAt().isPresent())
                .map(version -> withPeople(opener, version))
                .toList();
    }

    private ConsentStatus withPeople(PlanOpener opener, ConsentStatus version) {
        return new ConsentStatus(
                version.consent(),
                version.version(),
                version.stage(),
                version.validUntil(),
                version.sentAt(),
                lines(opener, version.consent()),
                asked(opener.tenant(), version.consent()));
    }

    private List<ConsentStatus> versions(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select consent_id, version, valid_until, sent_at,
                               case when ended_why = 'DECLINED' then 'DECLINED'
                                    when ended_at is not null then 'ENDED'
                                    when activated_at is not null then 'ACTIVE'
                                    when sent_at is not null then 'SENT'
                                    else 'DRAFT'
                               end as stage
                          from consent
                         where tenant_id = :tenant and plan_id = :plan
                         order by version desc
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> new ConsentStatus(
                        Rows.id(row, "consent_id", ConsentId::new),
                        row.getInt("version"),
                        Rows.word(row, "stage", ConsentStatus.Stage.class),
                        Rows.date(row, "valid_until"),
                        Rows.optionalInstant(row, "sent_at"),
                        List.of(),
                        List.of()))
                .list();
    }

    /** What this reader may know of the lines: without what tells of places for one who is not named for it (K-02). */
    public List<ConsentStatus.Line> lines(Proof reader, ConsentId consent) {
        return lines(reader.tenant(), consent, reader.seesPlace());
    }

    /** The same as the people are now, for a new version to begin with: who was replaced in a service is not among them. */
    public List<ConsentStatus.Line> linesAsStaffed(Proof reader, ConsentId consent) {
        return lines(reader.tenant(), consent, reader.seesPlace(), true);
    }

    /** The holder first, then by name; a service as such by its own. */
    List<ConsentStatus.Line> lines(TenantId tenant, ConsentId consent, boolean tellsPlace) {
        return lines(tenant, consent, tellsPlace, false);
    }

    private List<ConsentStatus.Line> lines(TenantId tenant, ConsentId consent, boolean tellsPlace, boolean asStaffed) {
        return sql
                .sql("""
                        select pe.person_id, l.unit_id, l.role, l.may_write, l.valid_from, l.valid_until,
                               coalesce(pe.first_name || ' ' || pe.last_name, u.name) as name, pe.position,
                               case when pe.person_id is not null then u.name end as unit
                          from consent_line l
                          left join line_as_staffed s on cast(:asStaffed as boolean)
                                                     and s.tenant_id = l.tenant_id and s.line_id = l.line_id
                          left join person pe on pe.tenant_id = l.tenant_id
                                             and pe.person_id = case when cast(:asStaffed as boolean) then s.person_id
                                                                     else l.person_id end
                          left join unit u on u.tenant_id = l.tenant_id and u.unit_id = coalesce(l.unit_id, pe.unit_id)
                         where l.tenant_id = :tenant and l.consent_id = :consent
                           and (not cast(:asStaffed as boolean) or s.line_id is not null)
                         order by l.role <> 'BATON_HOLDER', pe.first_name, pe.last_name, pe.person_id, u.name, l.unit_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .param("asStaffed", asStaffed)
                .query((row, _) -> new ConsentStatus.Line(
                        LineRows.whom(row),
                        row.getString("name").strip(),
                        Rows.text(row, "position"),
                        Rows.text(row, "unit"),
                        Rows.word(row, "role", ParticipantRole.class),
                        row.getBoolean("may_write"),
                        LineRows.period(row)))
                .list()
                .stream()
                .map(line -> tellsPlace ? line : line.withoutPlace())
                .toList();
    }

    /** Everybody who is asked, by name. */
    public List<ConsentStatus.Asked> asked(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select a.person_id, coalesce(a.answer, 'NOT_YET') as answer,
                               pe.first_name || ' ' || pe.last_name as name, r.recorded_id is not null as unconfirmed
                          from consent_answer a
                          join person pe on pe.tenant_id = a.tenant_id and pe.person_id = a.person_id
                          left join recorded_answer r on r.tenant_id = a.tenant_id and r.consent_id = a.consent_id
                                                     and r.person_id = a.person_id and r.said = 'GIVEN'
                                                     and r.confirmed_at is null and r.refuted_at is null
                         where a.tenant_id = :tenant and a.consent_id = :consent
                         order by pe.first_name, pe.last_name, a.person_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> new ConsentStatus.Asked(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Rows.word(row, "answer", ConsentStatus.Answer.class),
                        row.getBoolean("unconfirmed")))
                .list();
    }

    public String ownerFirstName(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select o.first_name
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getString("first_name"))
                .single();
    }
}
