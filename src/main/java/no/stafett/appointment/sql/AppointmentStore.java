package no.stafett.appointment.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.CoordinatingOfficer;
import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.Appointing;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.domain.Coordinated;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.MyFamily;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who coordinates for whom. A name that is kept from the reader is empty. */
@Component
public class AppointmentStore {

    private final JdbcClient sql;

    AppointmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that last, the oldest child first. */
    public List<Appointment> open(CoordinatingOfficer officer, int most) {
        return sql.sql("""
                        select a.appointment_id, a.kind, a.person_id, a.expecting, p.birth_date,
                               case when is_hidden_from(a.tenant_id, a.person_id, :reader) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               a.coordinator_id, trim(c.first_name || ' ' || c.last_name) as coordinator,
                               c.left_at is not null as has_left,
                               coalesce(u.name, '') as place, a.case_worker_id, a.since, a.until
                          from coordinator_appointment a
                          join person p on p.tenant_id = a.tenant_id and p.person_id = a.person_id
                          join person c on c.tenant_id = a.tenant_id and c.person_id = a.coordinator_id
                          left join unit u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id
                         where a.tenant_id = :tenant and a.ended_at is null
                         order by p.birth_date, a.since
                         limit :most
                        """)
                .param("reader", officer.person().value())
                .param("tenant", officer.tenant().value())
                .param("most", most)
                .query((row, _) -> appointment(row))
                .list();
    }

    /** Locked, so that it ends once. */
    public Optional<Appointment> find(CoordinatingOfficer officer, AppointmentId id) {
        return sql.sql("""
                        select a.appointment_id, a.kind, a.person_id, a.expecting, p.birth_date,
                               case when is_hidden_from(a.tenant_id, a.person_id, :reader) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               a.coordinator_id, trim(c.first_name || ' ' || c.last_name) as coordinator,
                               c.left_at is not null as has_left,
                               coalesce(u.name, '') as place, a.case_worker_id, a.since, a.until
                          from coordinator_appointment a
                          join person p on p.tenant_id = a.tenant_id and p.person_id = a.person_id
                          join person c on c.tenant_id = a.tenant_id and c.person_id = a.coordinator_id
                          left join unit u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id
                         where a.tenant_id = :tenant and a.appointment_id = :id
                           for update of a
                        """)
                .param("reader", officer.person().value())
                .param("tenant", officer.tenant().value())
                .param("id", id.value())
                .query((row, _) -> appointment(row))
                .optional();
    }

    /** Those she coordinates for, with the family each belongs to: children with a guardian in common are one. */
    public List<MyFamily.Member> mine(Actor actor, LocalDate today) {
        return sql.sql("""
                        select a.appointment_id, a.kind, a.person_id, a.expecting, p.birth_date, a.since,
                               case when is_hidden_from(a.tenant_id, a.person_id, :me) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               coalesce((select array_agg(g.guardian_id) from guardianship g
                                          where g.tenant_id = a.tenant_id and g.child_id = a.person_id
                                            and g.responsibility), '{}') as guardians,
                               coalesce((select string_agg(trim(w.first_name || ' ' || w.last_name), ', '
                                                           order by w.first_name, w.last_name)
                                           from guardianship g
                                           join person w on w.tenant_id = g.tenant_id and w.person_id = g.guardian_id
                                          where g.tenant_id = a.tenant_id and g.child_id = a.person_id
                                            and g.responsibility
                                            and not is_hidden_from(a.tenant_id, a.person_id, :me)), '') as names
                          from coordinator_appointment a
                          join person p on p.tenant_id = a.tenant_id and p.person_id = a.person_id
                         where a.tenant_id = :tenant and a.coordinator_id = :me
                           and (a.until is null or a.until >= :today)
                         order by p.birth_date desc, p.first_name
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .param("today", today)
                .query((row, _) -> new MyFamily.Member(
                        Rows.word(row, "kind", CoordinatorKind.class),
                        person(row),
                        Rows.date(row, "since"),
                        List.of((UUID[]) row.getArray("guardians").getArray()),
                        row.getString("names")))
                .list();
    }

    /** @return false when she has a coordinator already; the database decides who came first */
    public boolean add(
            CoordinatingOfficer officer,
            AppointmentId id,
            Appointing appointing,
            Coordinated person,
            Optional<PersonId> caseWorker,
            Optional<RequestId> request,
            Instant now) {
        return sql.sql("""
                        insert into coordinator_appointment (tenant_id, appointment_id, kind, person_id, expecting,
                                                             coordinator_id, case_worker_id, request_id, since, appointed_by,
                                                             appointed_at)
                        values (:tenant, :id, :kind, :person, :expecting, :coordinator, cast(:caseWorker as uuid),
                                cast(:request as uuid), :from, :by, :now)
                        on conflict (tenant_id, person_id) where ended_at is null do nothing
                        """)
                        .param("tenant", officer.tenant().value())
                        .param("id", id.value())
                        .param("kind", appointing.kind().name())
                        .param("person", person.id().value())
                        .param("expecting", person.expecting())
                        .param("coordinator", appointing.coordinator().value())
                        .param("caseWorker", caseWorker.map(PersonId::value).orElse(null))
                        .param("request", request.map(RequestId::value).orElse(null))
                        .param("from", appointing.from())
                        .param("by", officer.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    public void end(
            CoordinatingOfficer officer,
            AppointmentId id,
            Appointment.Ending ending,
            Optional<AppointmentId> successor,
            Instant now) {
        sql.sql("""
                update coordinator_appointment
                   set until = :until, ended_by = :by, ended_at = :now, ended_reason = :reason,
                       succeeded_by = cast(:successor as uuid)
                 where tenant_id = :tenant and appointment_id = :id and ended_at is null
                """)
                .param("until", ending.lastDay())
                .param("by", officer.person().value())
                .param("now", Rows.at(now))
                .param("reason", ending.reason())
                .param("successor", successor.map(AppointmentId::value).orElse(null))
                .param("tenant", officer.tenant().value())
                .param("id", id.value())
                .update();
    }

    /** The barnekoordinators who are told now that a child turns eighteen at the latest on the day. Each is told once. */
    public List<AppointmentId> claimNearEighteen(TenantId tenant, LocalDate bornBy, Instant now) {
        return sql.sql("""
                        update coordinator_appointment a set warned_at = :now
                          from person p
                         where a.tenant_id = :tenant and a.kind = 'CHILD_COORDINATOR' and a.ended_at is null
                           and a.warned_at is null and not a.expecting
                           and p.tenant_id = a.tenant_id and p.person_id = a.person_id and p.birth_date <= :bornBy
                        returning a.appointment_id
                        """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("bornBy", bornBy)
                .query((row, _) -> Rows.id(row, "appointment_id", AppointmentId::new))
                .list();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                Rows.id(row, "appointment_id", AppointmentId::new),
                Rows.word(row, "kind", CoordinatorKind.class),
                person(row),
                Rows.id(row, "coordinator_id", PersonId::new),
                row.getString("coordinator"),
                row.getBoolean("has_left"),
                row.getString("place"),
                Rows.optionalId(row, "case_worker_id", PersonId::new),
                Rows.date(row, "since"),
                Rows.optionalDate(row, "until"));
    }

    private static Coordinated person(ResultSet row) throws SQLException {
        return new Coordinated(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name"),
                Rows.optionalDate(row, "birth_date"),
                row.getBoolean("expecting"));
    }
}
