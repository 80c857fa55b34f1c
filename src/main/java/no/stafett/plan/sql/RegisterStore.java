package no.stafett.plan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.PlanOpener;
import no.stafett.identity.domain.NationalId;
import no.stafett.plan.domain.KnownCitizen;
import no.stafett.plan.domain.PreparedGuardian;
import no.stafett.plan.domain.Subject;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the registers of the municipality say about the one a plan is about, and those around her. */
@Component
public class RegisterStore {

    private final JdbcClient sql;

    RegisterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The citizens known under these numbers. For comparing with what was typed; never for showing. */
    public Map<NationalId, KnownCitizen> citizens(TenantId tenant, Collection<NationalId> numbers) {
        var citizens = new HashMap<NationalId, KnownCitizen>();
        if (!numbers.isEmpty()) {
            sql.sql("""
                            select national_id, person_id, first_name, last_name, birth_date
                              from person
                             where tenant_id = :tenant and national_id in (:numbers)
                            """)
                    .param("tenant", tenant.value())
                    .param("numbers", numbers.stream().map(NationalId::digits).toList())
                    .query((ResultSet row) -> {
                        citizens.put(NationalId.kept(row.getString("national_id")), citizen(row));
                    });
        }
        return citizens;
    }

    /** The unit an employee works at. */
    public Optional<UnitId> unitOf(Actor employee) {
        return sql.sql(
                        "select unit_id from person where tenant_id = :tenant and person_id = :person and unit_id is not null")
                .param("tenant", employee.tenant().value())
                .param("person", employee.person().value())
                .query((row, _) -> Rows.id(row, "unit_id", UnitId::new))
                .optional();
    }

    /** Everybody who stands beside a person, with or without parental responsibility. */
    public Set<PersonId> guardiansOf(PersonId child, PlanOpener opener) {
        return new HashSet<>(guardianIds(child, opener));
    }

    private List<PersonId> guardianIds(PersonId child, PlanOpener opener) {
        return sql.sql("select guardian_id from guardianship where tenant_id = :tenant and child_id = :child")
                .param("tenant", opener.tenant().value())
                .param("child", child.value())
                .query((row, _) -> Rows.id(row, "guardian_id", PersonId::new))
                .list();
    }

    /** Writes down how a known guardian can be reached, where the register has nothing. What it has is never overwritten. */
    public void fillInContact(PersonId guardian, PreparedGuardian typed, PlanOpener opener) {
        sql.sql("""
                update person
                   set email = case when coalesce(email, '') = '' then :email else email end,
                       phone = case when coalesce(phone, '') = '' then :phone else phone end
                 where tenant_id = :tenant and person_id = :guardian and capacity = 'CITIZEN'
                """)
                .param("email", typed.email())
                .param("phone", typed.phone())
                .param("tenant", opener.tenant().value())
                .param("guardian", guardian.value())
                .update();
    }

    /**
     * The names, as typed, of the guardians the register reaches in another way than was typed. Tells that they differ and
     * never what the register has.
     */
    public List<String> reachedOtherwise(PlanOpener opener) {
        return sql.sql("""
                        select typed.first_name || ' ' || typed.last_name as name
                          from prepared_guardian typed
                          join person pe on pe.tenant_id = typed.tenant_id and pe.national_id = typed.national_id
                         where typed.tenant_id = :tenant and typed.plan_id = :plan
                           and (typed.email <> '' and pe.email <> '' and lower(typed.email) <> lower(pe.email)
                                or typed.phone <> '' and pe.phone <> ''
                                   and right(regexp_replace(typed.phone, '[^0-9]', '', 'g'), 8)
                                    <> right(regexp_replace(pe.phone, '[^0-9]', '', 'g'), 8))
                         order by typed.position
                        """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /**
     * Takes away the guardians this opening itself wrote beside the owner, so that they can be put right. Where another plan
     * of the owner rests on them they stay.
     */
    public void takeBackGuardians(PlanOpener opener) {
        sql.sql("""
                delete from guardianship g
                 using plan p, prepared_guardian typed, person pe
                 where p.tenant_id = :tenant and p.plan_id = :plan
                   and typed.tenant_id = p.tenant_id and typed.plan_id = p.plan_id and typed.recorded
                   and pe.tenant_id = p.tenant_id and pe.national_id = typed.national_id
                   and g.tenant_id = p.tenant_id and g.child_id = p.owner_id and g.guardian_id = pe.person_id
                   and not exists (select from plan other
                                    where other.tenant_id = p.tenant_id and other.owner_id = p.owner_id
                                      and other.plan_id <> p.plan_id
                                      and other.status in ('AWAITING_CONSENT', 'ACTIVE'))
                """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .update();
    }

    /** What the register has of those around her is shown to one who works where she goes, or holds the baton of her log. */
    public Subject subject(PlanOpener opener) {
        return sql.sql("""
                        select o.person_id, o.first_name, o.last_name, o.birth_date,
                               coalesce(o.unit_id = e.unit_id, false)
                                   or exists (select from working_holder w
                                               where w.tenant_id = p.tenant_id and w.plan_id = p.predecessor_id
                                                 and w.person_id = e.person_id) as known
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join person e on e.tenant_id = p.tenant_id and e.person_id = :opener
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("opener", opener.person().value())
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .query((row, _) -> new Subject(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Rows.optionalDate(row, "birth_date"),
                        row.getBoolean("known")))
                .single();
    }

    private static KnownCitizen citizen(ResultSet row) throws SQLException {
        return new KnownCitizen(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("first_name"),
                row.getString("last_name"),
                Rows.optionalDate(row, "birth_date"));
    }
}
