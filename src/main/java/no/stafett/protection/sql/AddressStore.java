package no.stafett.protection.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.identity.domain.NationalId;
import no.stafett.protection.domain.Grading;
import no.stafett.protection.domain.ProtectedPerson;
import no.stafett.protection.domain.ProtectedPerson.Near;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The protected addresses, and who may know them. */
@Component
public class AddressStore {

    private final JdbcClient sql;

    AddressStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<PersonId> citizen(Actor reader, NationalId number) {
        return sql.sql("select person_id from person where tenant_id = :tenant and national_id = :number")
                .param("tenant", reader.tenant().value())
                .param("number", number.digits())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .optional();
    }

    /** How an address is protected now, locked so that two who grade it do it in turn. */
    public Grading.Present present(Actor actor, PersonId person) {
        sql.sql("select person_id from person where tenant_id = :tenant and person_id = :person for update")
                .param("tenant", actor.tenant().value())
                .param("person", person.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .single();
        return grading(actor, person);
    }

    /** Nothing for one who is no citizen here. */
    public Optional<ProtectedPerson> find(Actor reader, PersonId person) {
        return sql.sql("""
                        select first_name || ' ' || last_name as name
                          from person
                         where tenant_id = :tenant and person_id = :person and capacity = 'CITIZEN'
                        """)
                .param("tenant", reader.tenant().value())
                .param("person", person.value())
                .query((row, _) -> row.getString("name").strip())
                .optional()
                .map(name -> new ProtectedPerson(person, name, grading(reader, person), near(reader, person)));
    }

    /** The grade as it is from now on. */
    public void register(Grading grading, Actor by, Instant now) {
        sql.sql("""
                insert into address_protection (tenant_id, person_id, grade, registered_at, source, registered_by)
                values (:tenant, :person, :grade, :now, :source, :by)
                on conflict (tenant_id, person_id) do update
                   set grade = excluded.grade, registered_at = excluded.registered_at, source = excluded.source,
                       registered_by = excluded.registered_by
                """)
                .param("tenant", by.tenant().value())
                .param("person", grading.person().value())
                .param("grade", grading.grade().name())
                .param("now", Rows.at(now))
                .param("source", grading.source())
                .param("by", by.person().value())
                .update();
    }

    /** The address is open again, and nobody needs to be named for it. */
    public boolean end(PersonId person, Actor by) {
        return sql.sql("delete from address_protection where tenant_id = :tenant and person_id = :person")
                        .param("tenant", by.tenant().value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** @return false when she is named already, or there is nothing to be named for */
    public boolean name(PersonId person, PersonId mayKnow, Actor by, Instant now) {
        return sql.sql("""
                        insert into address_authorisation (tenant_id, person_id, named_id, registered_at)
                        select a.tenant_id, a.person_id, pe.person_id, :now
                          from address_protection a
                          join person pe on pe.tenant_id = a.tenant_id and pe.person_id = :named
                         where a.tenant_id = :tenant and a.person_id = :person
                        on conflict do nothing
                        """)
                        .param("now", Rows.at(now))
                        .param("named", mayKnow.value())
                        .param("tenant", by.tenant().value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** @return false when she was not named */
    public boolean noLongerNamed(PersonId person, PersonId named, Actor by) {
        return sql.sql("""
                        delete from address_authorisation
                         where tenant_id = :tenant and person_id = :person and named_id = :named
                        """)
                        .param("tenant", by.tenant().value())
                        .param("person", person.value())
                        .param("named", named.value())
                        .update()
                == 1;
    }

    private Grading.Present grading(Actor reader, PersonId person) {
        return sql.sql("""
                        select grade, source from address_protection
                         where tenant_id = :tenant and person_id = :person
                        """)
                .param("tenant", reader.tenant().value())
                .param("person", person.value())
                .query((row, _) ->
                        new Grading.Present(Rows.word(row, "grade", AddressGrade.class), row.getString("source")))
                .optional()
                .orElse(Grading.Present.OPEN);
    }

    /** The family through children and parents, whoever is or prepares to be in their plans, and all who are named. */
    private List<Near> near(Actor reader, PersonId person) {
        return sql.sql("""
                        with owner as (
                            select cast(:person as uuid) as person_id
                            union
                            select child_id from guardianship where tenant_id = :tenant and guardian_id = :person
                        ), near as (
                            select o.person_id from owner o
                            union
                            select g.guardian_id from guardianship g
                              join owner o on o.person_id = g.child_id
                             where g.tenant_id = :tenant
                            union
                            select pa.person_id from participation pa
                              join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
                              join owner o on o.person_id = p.owner_id
                             where pa.tenant_id = :tenant and pa.until is null
                            union
                            select p.opened_by from plan p
                              join owner o on o.person_id = p.owner_id
                             where p.tenant_id = :tenant and p.status in ('DRAFT', 'AWAITING_CONSENT')
                            union
                            select named_id from address_authorisation
                             where tenant_id = :tenant and person_id = :person
                        )
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.capacity = 'EMPLOYEE' as employee,
                               exists (select from address_authorisation a
                                        where a.tenant_id = pe.tenant_id and a.person_id = :person
                                          and a.named_id = pe.person_id) as named
                          from near n
                          join person pe on pe.tenant_id = :tenant and pe.person_id = n.person_id
                         where pe.person_id <> :person
                         order by employee, name, pe.person_id
                        """)
                .param("person", person.value())
                .param("tenant", reader.tenant().value())
                .query((row, _) -> new Near(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        row.getBoolean("employee"),
                        row.getBoolean("named")))
                .list();
    }
}
