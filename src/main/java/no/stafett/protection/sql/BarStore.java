package no.stafett.protection.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.ConsentAsker;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proof;
import no.stafett.protection.domain.Ban;
import no.stafett.protection.domain.Employee;
import no.stafett.protection.domain.FamilyMember;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is kept away from the plans of an owner. */
@Component
public class BarStore {

    private final JdbcClient sql;

    BarStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The employees who take part, those the family has blocked, and those with this in their name; by name.
     *
     * @param name nothing is looked for when it is empty
     */
    public List<Employee> employees(PlanMember member, String name) {
        return sql.sql("""
                        with known as (
                            select pe.tenant_id, pe.person_id, pe.first_name, pe.last_name, pe.position, pe.unit_id,
                                   pa.person_id is not null as takes_part, b.person_id is not null as holds_baton,
                                   bar.bar_id is not null as blocked
                              from plan p
                              join person pe on pe.tenant_id = p.tenant_id and pe.capacity = 'EMPLOYEE'
                              left join participation pa on pa.tenant_id = p.tenant_id and pa.plan_id = p.plan_id
                                                        and pa.person_id = pe.person_id and pa.until is null
                                                        and not exists (select from bar other
                                                                         where other.tenant_id = p.tenant_id
                                                                           and other.owner_id = p.owner_id
                                                                           and other.person_id = pe.person_id
                                                                           and other.lifted_at is null)
                              left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                               and b.person_id = pe.person_id and b.until is null
                              left join bar on bar.tenant_id = p.tenant_id and bar.owner_id = p.owner_id
                                           and bar.person_id = pe.person_id and bar.why = 'BLOCKED'
                                           and bar.lifted_at is null
                             where p.tenant_id = :tenant and p.plan_id = :plan
                        )
                        (select k.person_id, k.first_name || ' ' || k.last_name as name, k.position, u.name as unit,
                                k.takes_part, k.holds_baton, k.blocked
                           from known k
                           left join unit u on u.tenant_id = k.tenant_id and u.unit_id = k.unit_id
                          where k.takes_part or k.blocked)
                        union
                        (select k.person_id, k.first_name || ' ' || k.last_name as name, k.position, u.name as unit,
                                k.takes_part, k.holds_baton, k.blocked
                           from known k
                           left join unit u on u.tenant_id = k.tenant_id and u.unit_id = k.unit_id
                          where :name <> '' and position(lower(:name) in lower(k.first_name || ' ' || k.last_name)) > 0
                          order by k.first_name, k.last_name, k.person_id
                          limit 10)
                        order by name, person_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("name", name)
                .query((row, _) -> employee(row, member))
                .list();
    }

    /** Nothing for one who is no employee here. */
    public Optional<Employee> employee(PlanWriter writer, PersonId person) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit,
                               true as takes_part, b.person_id is not null as holds_baton, bar.bar_id is not null as blocked
                          from plan p
                          join person pe on pe.tenant_id = p.tenant_id and pe.capacity = 'EMPLOYEE'
                                        and pe.person_id = :person
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                          left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                           and b.person_id = pe.person_id and b.until is null
                          left join bar on bar.tenant_id = p.tenant_id and bar.owner_id = p.owner_id
                                       and bar.person_id = pe.person_id and bar.why = 'BLOCKED' and bar.lifted_at is null
                         where p.tenant_id = :tenant and p.plan_id = :plan
                           for update of p
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("person", person.value())
                .query((row, _) -> employee(row, writer))
                .optional();
    }

    /** Keeps a person away from the plans of this owner, from the next request on. Once is enough. */
    public boolean add(Proof by, PersonId person, Bar why, String document, Optional<LocalDate> lastDay, Instant now) {
        return sql.sql("""
                        insert into bar (tenant_id, owner_id, person_id, why, plan_id, document, valid_until, recorded_by,
                                         recorded_at)
                        select p.tenant_id, p.owner_id, :person, :why, p.plan_id, :document, cast(:lastDay as date), :by, :now
                          from plan p
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        on conflict (tenant_id, owner_id, person_id, why) where lifted_at is null do nothing
                        """)
                        .param("person", person.value())
                        .param("why", why.name())
                        .param("document", document)
                        .param("lastDay", lastDay.orElse(null))
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .param("tenant", by.tenant().value())
                        .param("plan", by.plan().value())
                        .update()
                == 1;
    }

    /** @return false when there is none that holds */
    public boolean lift(Proof by, PersonId person, Bar why, Instant now) {
        return sql.sql("""
                        update bar b set lifted_by = :by, lifted_at = :now
                          from plan p
                         where p.tenant_id = :tenant and p.plan_id = :plan
                           and b.tenant_id = p.tenant_id and b.owner_id = p.owner_id and b.person_id = :person
                           and b.why = :why and b.lifted_at is null
                        """)
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .param("tenant", by.tenant().value())
                        .param("plan", by.plan().value())
                        .param("person", person.value())
                        .param("why", why.name())
                        .update()
                == 1;
    }

    /** Bans whose last day is over make room for new ones. */
    public void liftExpired(ConsentAsker by, LocalDate today, Instant now) {
        sql.sql("""
                update bar b set lifted_by = :by, lifted_at = :now
                  from plan p
                 where p.tenant_id = :tenant and p.plan_id = :plan
                   and b.tenant_id = p.tenant_id and b.owner_id = p.owner_id and b.why = 'BANNED'
                   and b.lifted_at is null and b.valid_until < :today
                """)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .param("tenant", by.tenant().value())
                .param("plan", by.plan().value())
                .param("today", today)
                .update();
    }

    public List<Ban.Held> bans(ConsentAsker asker, LocalDate today) {
        return sql.sql("""
                        select b.person_id, pe.first_name || ' ' || pe.last_name as name, b.document, b.valid_until,
                               b.recorded_at
                          from plan p
                          join bar b on b.tenant_id = p.tenant_id and b.owner_id = p.owner_id and b.why = 'BANNED'
                                    and b.lifted_at is null and (b.valid_until is null or b.valid_until >= :today)
                          join person pe on pe.tenant_id = b.tenant_id and pe.person_id = b.person_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by name
                        """)
                .param("today", today)
                .param("tenant", asker.tenant().value())
                .param("plan", asker.plan().value())
                .query((row, _) -> new Ban.Held(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        row.getString("document"),
                        Rows.optionalDate(row, "valid_until"),
                        Rows.instant(row, "recorded_at")))
                .list();
    }

    /** The owner, then everybody the registers tie to her. */
    public List<FamilyMember> family(ConsentAsker asker) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name,
                               g.relation as tie, false as owner
                          from plan p
                          join guardianship g on g.tenant_id = p.tenant_id and g.child_id = p.owner_id
                          join person pe on pe.tenant_id = p.tenant_id and pe.person_id = g.guardian_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        union
                        select pe.person_id, pe.first_name || ' ' || pe.last_name, 'OWNER', true
                          from plan p
                          join person pe on pe.tenant_id = p.tenant_id and pe.person_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by owner desc, name
                        """)
                .param("tenant", asker.tenant().value())
                .param("plan", asker.plan().value())
                .query((row, _) -> new FamilyMember(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        row.getString("tie"),
                        row.getBoolean("owner")))
                .list();
    }

    private static Employee employee(ResultSet row, PlanMember member) throws SQLException {
        return new Employee(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name").strip(),
                member.place(Rows.text(row, "position")),
                member.place(Rows.text(row, "unit")),
                row.getBoolean("takes_part"),
                row.getBoolean("holds_baton"),
                row.getBoolean("blocked"));
    }
}
