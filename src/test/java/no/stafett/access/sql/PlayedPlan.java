package no.stafett.access.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stafett.reference.PlanHistory.Named;
import no.stafett.reference.Somebody;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan and its people as rows, and what happens to it written as the house writes it. */
final class PlayedPlan {

    private final JdbcClient sql;
    private final TenantId tenant;
    final PlanId plan = PlanId.create();
    private final Map<Somebody, PersonId> people = new EnumMap<>(Somebody.class);
    private final UUID unit;
    private final UUID elsewhere = UUID.randomUUID();
    private int version;

    PlayedPlan(JdbcClient sql, TenantId tenant, UUID unit, LocalDate born, Instant now) {
        this.sql = sql;
        this.tenant = tenant;
        this.unit = unit;
        run("insert into unit (tenant_id, unit_id, name, sector) values ('%s', '%s', 'Y', 'HEALTH')"
                .formatted(tenant, elsewhere));
        for (var somebody : Somebody.values()) {
            people.put(somebody, PersonId.create());
            run("""
                    insert into person (tenant_id, person_id, capacity, first_name, last_name, birth_date, unit_id,
                                        created_at)
                    values ('%s', '%s', '%s', 'Some', 'Body', %s, %s, '%s')
                    """.formatted(
                            tenant,
                            id(somebody),
                            somebody.isEmployee() ? "EMPLOYEE" : "CITIZEN",
                            somebody == Somebody.OWNER ? "date '" + born + "'" : "null",
                            somebody.isEmployee() ? "'" + unitOf(somebody) + "'" : "null",
                            now));
        }
        for (var parent : Set.of(Somebody.MOTHER, Somebody.FATHER)) {
            run("insert into guardianship values ('%s', '%s', '%s', '%s', true, '%s')"
                    .formatted(tenant, id(Somebody.OWNER), id(parent), parent, now));
        }
        run("""
                insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by,
                                  opened_at)
                values ('%s', '%s', '%s', 'CHILD', 'BATON_LOG', '%s', 1, 'AWAITING_CONSENT', '%s', '%s')
                """.formatted(tenant, plan, id(Somebody.OWNER), unit, id(Somebody.TEACHER), now));
    }

    Actor actor(Somebody somebody) {
        return new Actor(tenant, people.get(somebody), somebody.isEmployee() ? Capacity.EMPLOYEE : Capacity.CITIZEN);
    }

    String id(Somebody somebody) {
        return people.get(somebody).toString();
    }

    void ask(Map<Somebody, Named> named, Set<Somebody> asked, LocalDate lastDay, Somebody by, Instant now) {
        version++;
        var consent = UUID.randomUUID();
        run("""
                insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at, sent_at)
                values ('%s', '%s', '%s', %d, date '%s', '%s', '%s', '%s')
                """.formatted(tenant, plan, consent, version, lastDay, id(by), now, now));
        named.forEach((employee, line) -> run("""
                insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, unit_id, role, may_write,
                                          valid_from, valid_until)
                values ('%s', '%s', '%s', gen_random_uuid(), '%s', %s, '%s', %s, %s, %s)
                """.formatted(
                        tenant,
                        plan,
                        consent,
                        id(employee),
                        line.forTheService() ? "'" + unitOf(employee) + "'" : "null",
                        employee == Somebody.RECTOR ? "LEADER" : "PARTICIPANT",
                        line.mayWrite(),
                        line.from().equals(LocalDate.MIN) ? "null" : "'" + line.from() + "'",
                        line.until().equals(LocalDate.MAX) ? "null" : "'" + line.until() + "'")));
        asked.forEach(one -> run("""
                insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground)
                values ('%s', '%s', '%s', '%s', '%s')
                """.formatted(
                        tenant, plan, consent, id(one), one == Somebody.OWNER ? "OWNER" : "PARENTAL_RESPONSIBILITY")));
    }

    void activate(Set<Somebody> family, Instant now) {
        run(
                "update consent set ended_at = '%s', ended_why = 'REPLACED' where %s and activated_at is not null and ended_at is null"
                        .formatted(now, here()));
        leave(now);
        run("update consent set activated_at = '%s' where %s and ended_at is null".formatted(now, here()));
        run("""
                insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                select l.tenant_id, l.plan_id, l.person_id, 'PARTICIPANT', l.may_write, l.line_id, '%s'
                  from consent_line l
                  join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id and c.ended_at is null
                  join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id and pe.left_at is null
                 where l.tenant_id = '%s' and l.plan_id = '%s'
                """.formatted(now, tenant, plan));
        family.forEach(
                one -> run("""
                insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
                values ('%s', '%s', '%s', '%s', true, '%s')
                on conflict (tenant_id, plan_id, person_id) where until is null do nothing
                """.formatted(tenant, plan, id(one), one == Somebody.OWNER ? "OWNER" : "GUARDIAN", now)));
        run("""
                insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                select p.tenant_id, p.plan_id, '%s', true, '%s'
                  from plan p
                 where p.tenant_id = '%s' and p.plan_id = '%s' and p.status = 'AWAITING_CONSENT'
                """.formatted(id(Somebody.TEACHER), now, tenant, plan));
        run("""
                insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                select c.tenant_id, c.plan_id, c.written_by, true, '%s'
                  from consent c
                  join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id and p.status = 'CLOSED'
                 where c.tenant_id = '%s' and c.plan_id = '%s' and c.ended_at is null
                """.formatted(now, tenant, plan));
        run(
                "update plan set status = 'ACTIVE', activated_at = '%s' where %s and status in ('AWAITING_CONSENT', 'CLOSED')"
                        .formatted(now, here()));
    }

    void decline(Instant now) {
        run(
                "update consent set ended_at = '%s', ended_why = 'DECLINED' where %s and activated_at is null and ended_at is null"
                        .formatted(now, here()));
    }

    void withdraw(Instant now) {
        close("WITHDRAWN", now);
    }

    /** Somebody else shall ask about the closed plan. */
    void appoint(Somebody asker, Instant now) {
        run("update consent set ended_at = '%s', ended_why = 'CALLED_BACK' where %s and ended_at is null"
                .formatted(now, here()));
        run("update plan set asks_anew = '%s' where %s".formatted(id(asker), here()));
    }

    void close(String why, Instant now) {
        run("update consent set ended_at = '%s', ended_why = '%s' where %s and ended_at is null"
                .formatted(now, why, here()));
        leave(now);
        run("update plan set status = 'CLOSED', closed_at = '%s', asks_anew = null, asks_next = null where %s"
                .formatted(now, here()));
        run("update baton set until = '%s' where %s and until is null".formatted(now, here()));
    }

    void handOver(Somebody to, Instant now) {
        run("update baton set until = '%s' where %s and until is null".formatted(now, here()));
        run(
                "insert into baton (tenant_id, plan_id, person_id, primary_contact, since) values ('%s', '%s', '%s', true, '%s')"
                        .formatted(tenant, plan, id(to), now));
    }

    void holdToo(Somebody second, Instant now) {
        run(
                "insert into baton (tenant_id, plan_id, person_id, primary_contact, since) values ('%s', '%s', '%s', false, '%s')"
                        .formatted(tenant, plan, id(second), now));
    }

    void leave(Somebody employee, Instant now) {
        run("update participation set until = '%s' where %s and person_id = '%s' and until is null"
                .formatted(now, here(), id(employee)));
    }

    /** She is out of the plan, and holds on to a baton she has. */
    void leaveTheMunicipality(Somebody employee, Instant now) {
        leave(employee, now);
        run("update person set left_at = '%s' where person_id = '%s'".formatted(now, id(employee)));
    }

    void comeBack(Somebody employee) {
        run("update person set left_at = null where person_id = '%s'".formatted(id(employee)));
    }

    void askNext(Somebody asker) {
        run("update plan set asks_next = '%s' where %s".formatted(id(asker), here()));
    }

    /** Everybody works in the service of the lines that are for one, until she moves. */
    void worksInTheService(Somebody employee, boolean does) {
        run("update person set unit_id = %s where person_id = '%s'"
                .formatted(does ? "'" + unitOf(employee) + "'" : "null", id(employee)));
    }

    void responsibility(Somebody parent, boolean has) {
        run("update guardianship set responsibility = %s where guardian_id = '%s'".formatted(has, id(parent)));
    }

    void bar(Somebody one, boolean is) {
        run(
                is
                        ? "insert into bar (tenant_id, owner_id, person_id, why, recorded_at) values ('%s', '%s', '%s', 'KIN', now())"
                                .formatted(tenant, id(Somebody.OWNER), id(one))
                        : "delete from bar where person_id = '%s'".formatted(id(one)));
    }

    void office(Somebody one, boolean has) {
        run(
                has
                        ? "insert into office (tenant_id, person_id, office, since) values ('%s', '%s', 'LOCAL_ADMINISTRATOR', clock_timestamp())"
                                .formatted(tenant, id(one))
                        : "update office set until = now() where person_id = '%s' and until is null"
                                .formatted(id(one)));
    }

    /** The rector leads the unit where the teacher works, or does so no more. */
    void lead(boolean does) {
        run(
                does
                        ? "insert into office (tenant_id, person_id, office, since, unit_id) values ('%s', '%s', 'LINE_MANAGER', clock_timestamp(), '%s')"
                                .formatted(tenant, id(Somebody.RECTOR), unit)
                        : "update office set until = now() where person_id = '%s' and until is null"
                                .formatted(id(Somebody.RECTOR)));
    }

    void breakGlass(Instant now, Instant until) {
        run("update emergency set ended_at = until where %s and ended_at is null".formatted(here()));
        run("""
                insert into emergency (tenant_id, plan_id, emergency_id, leader_id, unit_id, position, reason, began_at, until)
                values ('%s', '%s', gen_random_uuid(), '%s', '%s', 'Rektor', 'Ingen andre er på jobb i dag', '%s', '%s')
                """.formatted(tenant, plan, id(Somebody.RECTOR), unit, now, until));
    }

    void endEmergency(Instant now) {
        run("update emergency set ended_at = '%s' where %s and ended_at is null".formatted(now, here()));
    }

    /** @param grade empty for an open address */
    void grade(String grade, Set<Somebody> named) {
        run("delete from address_authorisation where person_id = '%s'".formatted(id(Somebody.OWNER)));
        run("delete from address_protection where person_id = '%s'".formatted(id(Somebody.OWNER)));
        if (!grade.isEmpty()) {
            run("insert into address_protection values ('%s', '%s', '%s', now())"
                    .formatted(tenant, id(Somebody.OWNER), grade));
            named.forEach(one -> run("insert into address_authorisation values ('%s', '%s', '%s', now())"
                    .formatted(tenant, id(Somebody.OWNER), id(one))));
        }
    }

    void assess(boolean fit) {
        run(
                fit
                        ? "insert into own_access (tenant_id, plan_id, assessed_at, assessed_by, note) values ('%s', '%s', clock_timestamp(), '%s', 'Les godt')"
                                .formatted(tenant, plan, id(Somebody.TEACHER))
                        : "update own_access set ended_at = now() where %s and ended_at is null".formatted(here()));
    }

    /** What the lists have for somebody: "READ place", "ANSWER" … */
    Set<String> listed(Somebody who, Instant now) {
        return Set.copyOf(sql.sql("""
                        select r.action || case when r.sees_place then ' place' else '' end as listed
                          from plans_within_reach(:person, :day, :now) r
                         where r.plan_id = :plan
                        """)
                .param("person", people.get(who).value())
                .param("day", Oslo.day(now))
                .param("now", Rows.at(now))
                .param("plan", plan.value())
                .query((row, _) -> row.getString("listed"))
                .list());
    }

    /** The nurse and the adviser work elsewhere than where the plan was opened. */
    private UUID unitOf(Somebody employee) {
        return switch (employee) {
            case NURSE, ADVISER -> elsewhere;
            case OWNER, MOTHER, FATHER, TEACHER, RECTOR, COLLEAGUE -> unit;
        };
    }

    /** Those who take part by a consent are out. */
    private void leave(Instant now) {
        run("update participation set until = '%s' where %s and relation = 'PARTICIPANT' and until is null"
                .formatted(now, here()));
    }

    private String here() {
        return "tenant_id = '" + tenant + "' and plan_id = '" + plan + "'";
    }

    private void run(String statement) {
        sql.sql(statement).update();
    }
}
