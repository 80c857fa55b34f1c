package no.stafett.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.stafett.local.LocalIssuer;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A child, its parents and three who help, in the practice municipality and in no other test: what waits for them is what
 * this test made. The municipality knows the child and both parents; the teacher works where the child goes.
 */
record StoryPeople(Member child, Member mother, Member father, Member teacher, Member nurse, Member adviser) {

    static final TenantId TENANT = PracticePeople.named("kontaktlaerar").tenant();

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int SERIES = 11;

    /** @param key the national identity number of a citizen, the account of an employee */
    record Member(PersonId id, String username, String key, String firstName, String lastName) {

        String name() {
            return firstName + " " + lastName;
        }

        String email() {
            return username + "@example.no";
        }
    }

    static StoryPeople moveIn(JdbcClient sql, TransactionOperations transactions, LocalIssuer issuer) {
        var people = new StoryPeople(
                citizen("Tiril", "Storvik", 2017),
                citizen("Rakel", "Storvik", 1986),
                citizen("Leo", "Storvik", 1984),
                employee("Synnøve", "Aure"),
                employee("Tove", "Lie"),
                employee("Omar", "Said"));
        TenantScope.run(
                TENANT,
                () -> transactions.executeWithoutResult(_ -> {
                    people.write(sql, people.child(), 2017, "");
                    people.write(sql, people.mother(), 1986, "");
                    people.write(sql, people.father(), 1984, "");
                    people.write(sql, people.teacher(), 0, "Kontaktlærar");
                    people.write(sql, people.nurse(), 0, "Helsesjukepleiar");
                    people.write(sql, people.adviser(), 0, "PP-rådgjevar");
                    people.standBeside(sql, people.mother(), "MOTHER");
                    people.standBeside(sql, people.father(), "FATHER");
                }));
        people.introduce(issuer);
        return people;
    }

    private void introduce(LocalIssuer issuer) {
        for (var citizen : new Member[] {mother, father}) {
            issuer.know(citizen.username(), Map.of("pid", citizen.key(), "acr", "idporten-loa-high"));
        }
        for (var employee : new Member[] {teacher, nurse, adviser}) {
            issuer.know(employee.username(), Map.of("tid", TENANT.toString(), "oid", employee.key()));
        }
    }

    private static Member citizen(String firstName, String lastName, int year) {
        var born = LocalDate.of(year, 1, 1).plusDays(NEXT.incrementAndGet());
        return new Member(
                PersonId.create(),
                "story-" + UUID.randomUUID(),
                SyntheticNationalIds.birthNumber(born, SERIES),
                firstName,
                lastName);
    }

    private static Member employee(String firstName, String lastName) {
        var account = UUID.randomUUID().toString();
        return new Member(PersonId.create(), "story-" + account, account, firstName, lastName);
    }

    private void write(JdbcClient sql, Member member, int year, String position) {
        boolean citizen = position.isEmpty();
        sql.sql("""
                insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, birth_date, email,
                                    phone, unit_id, position, created_at)
                select tenant_id, :person, :capacity, :firstName, :lastName, :nationalId, :birthDate, :email,
                       '55 10 99 01', case when :atUnit then unit_id end, :position, now()
                  from person
                 where person_id = :colleague
                """)
                .param("person", member.id().value())
                .param("capacity", citizen ? "CITIZEN" : "EMPLOYEE")
                .param("firstName", member.firstName())
                .param("lastName", member.lastName())
                .param("nationalId", citizen ? member.key() : null)
                .param("birthDate", citizen ? LocalDate.of(year, 6, 1) : null)
                .param("email", member.email())
                .param("atUnit", !citizen || member.equals(child))
                .param("position", position)
                .param("colleague", PracticePeople.named("kontaktlaerar").id().value())
                .update();
        sql.sql("""
                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                values (:issuer, :subject, current_tenant(), :person)
                """)
                .param("issuer", citizen ? "idporten" : "entra")
                .param("subject", citizen ? member.key() : TENANT + "/" + member.key())
                .param("person", member.id().value())
                .update();
    }

    private void standBeside(JdbcClient sql, Member parent, String relation) {
        sql.sql("""
                insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                values (current_tenant(), :child, :parent, :relation, true, now())
                """)
                .param("child", child.id().value())
                .param("parent", parent.id().value())
                .param("relation", relation)
                .update();
    }
}
