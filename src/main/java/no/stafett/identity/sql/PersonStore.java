package no.stafett.identity.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.Guardianship;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.NewCitizen;
import no.stafett.identity.Person;
import no.stafett.identity.domain.KeyKind;
import no.stafett.identity.domain.NationalId;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the municipality in scope. */
@Repository
public class PersonStore {

    private final JdbcClient sql;

    PersonStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Person> find(PersonId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<Person> findAll(List<PersonId> ids) {
        return sql.sql("""
                        select person.person_id, person.capacity, person.first_name, person.last_name, person.position,
                               unit.name as unit_name, person.phone, person.email, person.birth_date
                          from person
                          left join unit on unit.tenant_id = person.tenant_id and unit.unit_id = person.unit_id
                         where person.person_id in (:ids)
                         order by person.first_name, person.last_name, person.person_id
                        """)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(PersonStore::person)
                .list();
    }

    public List<Person> employees() {
        return sql.sql("""
                        select person.person_id, person.capacity, person.first_name, person.last_name, person.position,
                               unit.name as unit_name, person.phone, person.email, person.birth_date
                          from person
                          left join unit on unit.tenant_id = person.tenant_id and unit.unit_id = person.unit_id
                         where person.capacity = 'EMPLOYEE' and person.left_at is null
                         order by person.first_name, person.last_name, person.person_id
                        """).query(PersonStore::person).list();
    }

    /** @return false when she has left already */
    public boolean markLeft(TenantId tenant, PersonId employee, Instant now) {
        return sql.sql("""
                        update person set left_at = :now
                         where tenant_id = :tenant and person_id = :person and capacity = 'EMPLOYEE' and left_at is null
                        """)
                        .param("now", Rows.at(now))
                        .param("tenant", tenant.value())
                        .param("person", employee.value())
                        .update()
                == 1;
    }

    public void markBack(TenantId tenant, PersonId employee) {
        sql.sql("update person set left_at = null where tenant_id = :tenant and person_id = :person")
                .param("tenant", tenant.value())
                .param("person", employee.value())
                .update();
    }

    public List<Guardianship> guardiansOf(PersonId child) {
        return sql.sql("""
                        select person.person_id, person.capacity, person.first_name, person.last_name, person.position,
                               unit.name as unit_name, person.phone, person.email, person.birth_date,
                               guardianship.relation, guardianship.responsibility
                          from guardianship
                          join person on person.tenant_id = guardianship.tenant_id
                                     and person.person_id = guardianship.guardian_id
                          left join unit on unit.tenant_id = person.tenant_id and unit.unit_id = person.unit_id
                         where guardianship.child_id = :child
                         order by person.first_name, person.last_name, person.person_id
                        """)
                .param("child", child.value())
                .query((row, number) -> new Guardianship(
                        person(row, number),
                        Rows.word(row, "relation", Relation.class),
                        row.getBoolean("responsibility")))
                .list();
    }

    public Optional<Person> childAtUnitOf(PersonId employee, NationalId nationalId) {
        return sql.sql("""
                        select person.person_id, person.capacity, person.first_name, person.last_name, person.position,
                               unit.name as unit_name, person.phone, person.email, person.birth_date
                          from person as employee
                          join person on person.tenant_id = employee.tenant_id and person.unit_id = employee.unit_id
                          join unit on unit.tenant_id = person.tenant_id and unit.unit_id = person.unit_id
                         where employee.person_id = :employee
                           and employee.capacity = 'EMPLOYEE'
                           and person.capacity = 'CITIZEN'
                           and person.national_id = :nationalId
                           -- That a strictly protected child goes here is not found by typing its number.
                           and not exists (select from address_protection a
                                            where a.tenant_id = person.tenant_id and a.person_id = person.person_id
                                              and a.grade = 'STRICTLY_CONFIDENTIAL')
                        """)
                .param("employee", employee.value())
                .param("nationalId", nationalId.digits())
                .query(PersonStore::person)
                .optional();
    }

    public PersonId citizen(NewCitizen citizen, Instant now) {
        var id = PersonId.create();
        var written = sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, birth_date,
                                            email, phone, unit_id, created_at)
                        values (current_tenant(), :person, 'CITIZEN', :firstName, :lastName, :nationalId, :birthDate,
                                :email, :phone, :unit, :now)
                        on conflict (tenant_id, national_id) where national_id is not null do nothing
                        """)
                .param("person", id.value())
                .param("firstName", citizen.firstName())
                .param("lastName", citizen.lastName())
                .param("nationalId", citizen.nationalId().digits())
                .param("birthDate", citizen.birthDate().orElse(null))
                .param("email", citizen.email())
                .param("phone", citizen.phone())
                .param("unit", citizen.unit().map(unit -> unit.value()).orElse(null))
                .param("now", Rows.at(now))
                .update();
        if (written == 0) {
            return idOf(citizen.nationalId());
        }
        giveKey(id, KeyKind.IDPORTEN, citizen.nationalId().digits());
        return id;
    }

    public void letSignIn(TenantId tenant, PersonId citizen) {
        sql.sql("""
                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                select :issuer, national_id, tenant_id, person_id
                  from person
                 where tenant_id = :tenant and person_id = :person and national_id is not null
                on conflict do nothing
                """)
                .param("issuer", KeyKind.IDPORTEN.issuer())
                .param("tenant", tenant.value())
                .param("person", citizen.value())
                .update();
    }

    public void recordGuardian(
            PersonId child, PersonId guardian, Relation relation, boolean responsibility, Instant now) {
        sql.sql("""
                insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                values (current_tenant(), :child, :guardian, :relation, :responsibility, :now)
                on conflict do nothing
                """)
                .param("child", child.value())
                .param("guardian", guardian.value())
                .param("relation", relation.name())
                .param("responsibility", responsibility)
                .param("now", Rows.at(now))
                .update();
    }

    private void giveKey(PersonId person, KeyKind kind, String subject) {
        sql.sql("""
                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                values (:issuer, :subject, current_tenant(), :person)
                """)
                .param("issuer", kind.issuer())
                .param("subject", subject)
                .param("person", person.value())
                .update();
    }

    private PersonId idOf(NationalId nationalId) {
        return sql.sql("select person_id from person where national_id = :nationalId")
                .param("nationalId", nationalId.digits())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .single();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                Rows.id(row, "person_id", PersonId::new),
                Rows.word(row, "capacity", Capacity.class),
                row.getString("first_name"),
                row.getString("last_name"),
                Rows.text(row, "position"),
                Rows.text(row, "unit_name"),
                Rows.text(row, "phone"),
                Rows.text(row, "email"),
                Rows.optionalDate(row, "birth_date"));
    }
}
