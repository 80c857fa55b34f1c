package no.stafett.appointment.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.CoordinatingOfficer;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.Conditions;
import no.stafett.appointment.domain.Coordinated;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.RefusedWhy;
import no.stafett.appointment.domain.Reply;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.domain.RequestOrigin;
import no.stafett.appointment.domain.RequestTyped;
import no.stafett.appointment.domain.TurnedDown;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for a coordinator. A name that is kept from the reader is empty. */
@Component
public class RequestStore {

    private final JdbcClient sql;

    RequestStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when a request about the same person waits already */
    public boolean add(Actor actor, RequestId id, PersonId person, RequestTyped.Read request, Instant now) {
        return sql.sql("""
                        insert into coordinator_request (tenant_id, request_id, kind, person_id, expecting, origin, serious,
                                                         long_lasting, other_welfare, about, wished_by, wished_on, whom,
                                                         case_worker_id, received_by, received_at)
                        values (:tenant, :id, :kind, :person, :expecting, :origin, :serious, :longLasting, :otherWelfare,
                                :about, :wishedBy, :wishedOn, :whom, cast(:caseWorker as uuid), :by, :now)
                        on conflict (tenant_id, person_id) where answered_at is null do nothing
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("id", id.value())
                        .param("kind", request.kind().name())
                        .param("person", person.value())
                        .param("expecting", request.expecting())
                        .param("origin", request.origin().name())
                        .param("serious", said(request.conditions().serious()))
                        .param("longLasting", request.conditions().longLasting() == Reply.YES)
                        .param("otherWelfare", said(request.conditions().otherWelfare()))
                        .param("about", request.about())
                        .param("wishedBy", request.wishedBy())
                        .param("wishedOn", request.wishedOn())
                        .param("whom", request.whom())
                        .param(
                                "caseWorker",
                                request.caseWorker().map(PersonId::value).orElse(null))
                        .param("by", actor.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** Those that wait first, then the latest that were answered. */
    public List<Request> all(CoordinatingOfficer officer, int most) {
        return sql.sql("""
                        select r.request_id, r.kind, r.person_id, r.expecting, p.birth_date,
                               case when is_hidden_from(r.tenant_id, r.person_id, :reader) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               r.origin, r.serious, r.long_lasting, r.other_welfare, r.about, r.wished_by, r.wished_on,
                               r.whom, r.case_worker_id, coalesce(trim(w.first_name || ' ' || w.last_name), '') as worker,
                               trim(b.first_name || ' ' || b.last_name) as receiver, r.received_at, r.answered_at,
                               r.refused_why, r.refused_reason
                          from coordinator_request r
                          join person p on p.tenant_id = r.tenant_id and p.person_id = r.person_id
                          join person b on b.tenant_id = r.tenant_id and b.person_id = r.received_by
                          left join person w on w.tenant_id = r.tenant_id and w.person_id = r.case_worker_id
                         where r.tenant_id = :tenant
                         order by r.answered_at is not null, r.answered_at desc, r.received_at
                         limit :most
                        """)
                .param("reader", officer.person().value())
                .param("tenant", officer.tenant().value())
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    /** Locked, so that it is answered once. */
    public Optional<Request> find(CoordinatingOfficer officer, RequestId id) {
        return sql.sql("""
                        select r.request_id, r.kind, r.person_id, r.expecting, p.birth_date,
                               case when is_hidden_from(r.tenant_id, r.person_id, :reader) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               r.origin, r.serious, r.long_lasting, r.other_welfare, r.about, r.wished_by, r.wished_on,
                               r.whom, r.case_worker_id, coalesce(trim(w.first_name || ' ' || w.last_name), '') as worker,
                               trim(b.first_name || ' ' || b.last_name) as receiver, r.received_at, r.answered_at,
                               r.refused_why, r.refused_reason
                          from coordinator_request r
                          join person p on p.tenant_id = r.tenant_id and p.person_id = r.person_id
                          join person b on b.tenant_id = r.tenant_id and b.person_id = r.received_by
                          left join person w on w.tenant_id = r.tenant_id and w.person_id = r.case_worker_id
                         where r.tenant_id = :tenant and r.request_id = :id
                           for update of r
                        """)
                .param("reader", officer.person().value())
                .param("tenant", officer.tenant().value())
                .param("id", id.value())
                .query((row, _) -> request(row))
                .optional();
    }

    /** Her own, the latest first. */
    public List<Request> mine(Actor actor, int most) {
        return sql.sql("""
                        select r.request_id, r.kind, r.person_id, r.expecting, p.birth_date,
                               case when is_hidden_from(r.tenant_id, r.person_id, :reader) then ''
                                    else trim(p.first_name || ' ' || p.last_name) end as name,
                               r.origin, r.serious, r.long_lasting, r.other_welfare, r.about, r.wished_by, r.wished_on,
                               r.whom, r.case_worker_id, '' as worker,
                               '' as receiver, r.received_at, r.answered_at, r.refused_why, r.refused_reason
                          from coordinator_request r
                          join person p on p.tenant_id = r.tenant_id and p.person_id = r.person_id
                         where r.tenant_id = :tenant and r.received_by = :reader
                         order by r.received_at desc
                         limit :most
                        """)
                .param("reader", actor.person().value())
                .param("tenant", actor.tenant().value())
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    public void answer(CoordinatingOfficer officer, RequestId id, Optional<TurnedDown> no, Instant now) {
        sql.sql("""
                update coordinator_request set answered_by = :by, answered_at = :now, refused_why = :why,
                                               refused_reason = :reason
                 where tenant_id = :tenant and request_id = :id and answered_at is null
                """)
                .param("by", officer.person().value())
                .param("now", Rows.at(now))
                .param("why", no.map(TurnedDown::why).map(RefusedWhy::name).orElse(null))
                .param("reason", no.map(TurnedDown::reason).orElse(null))
                .param("tenant", officer.tenant().value())
                .param("id", id.value())
                .update();
    }

    private static @org.jspecify.annotations.Nullable Boolean said(Optional<Reply> reply) {
        return reply.map(Reply.YES::equals).orElse(null);
    }

    /** Of somebody whose name is kept, nothing is told that could tell who it is (K-04). */
    private static Request request(ResultSet row) throws SQLException {
        var hidden = row.getString("name").isEmpty();
        var why = Rows.optionalWord(row, "refused_why", RefusedWhy.class);
        var reason = shown(row, "refused_reason", hidden);
        return new Request(
                Rows.id(row, "request_id", RequestId::new),
                Rows.word(row, "kind", CoordinatorKind.class),
                new Coordinated(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        Rows.optionalDate(row, "birth_date"),
                        row.getBoolean("expecting")),
                Rows.word(row, "origin", RequestOrigin.class),
                new Conditions(
                        reply(row, "serious"),
                        row.getBoolean("long_lasting") ? Reply.YES : Reply.NO,
                        reply(row, "other_welfare")),
                shown(row, "about", hidden),
                shown(row, "wished_by", hidden),
                Rows.date(row, "wished_on"),
                shown(row, "whom", hidden),
                Rows.optionalId(row, "case_worker_id", PersonId::new),
                shown(row, "worker", hidden),
                row.getString("receiver"),
                Rows.instant(row, "received_at"),
                Rows.optionalInstant(row, "answered_at"),
                why.map(kind -> new TurnedDown(kind, reason)));
    }

    private static String shown(ResultSet row, String column, boolean hidden) throws SQLException {
        return hidden ? "" : Rows.text(row, column);
    }

    private static Optional<Reply> reply(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Boolean.class)).map(yes -> yes ? Reply.YES : Reply.NO);
    }
}
