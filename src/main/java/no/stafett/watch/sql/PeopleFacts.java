package no.stafett.watch.sql;

import java.util.List;
import java.util.Map;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.watch.domain.PlanFacts.Holder;
import no.stafett.watch.domain.PlanFacts.LetIn;
import no.stafett.watch.domain.PlanFacts.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds the baton, whom it is offered to, and who has not opened the plan. */
@Component
class PeopleFacts {

    private final JdbcClient sql;

    PeopleFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** When it is not written anywhere from when she is out, it is from the day it was found. */
    Map<PlanId, List<Holder>> holders(Asked asked) {
        return asked.byPlan(
                sql,
                """
                        select w.plan_id, b.person_id, h.left_at,
                               case when has_place then null
                                    else coalesce(
                                        case when pa.person_id is null
                                             then (select cast(max(past.until) at time zone 'Europe/Oslo' as date)
                                                     from participation past
                                                    where past.tenant_id = b.tenant_id and past.plan_id = b.plan_id
                                                      and past.person_id = b.person_id)
                                             when l.valid_until < :today then l.valid_until + 1 end,
                                        (select f.day
                                           from plan_finding f
                                          where f.tenant_id = b.tenant_id and f.plan_id = b.plan_id
                                            and f.kind = 'HOLDER_IS_OUT' and f.person_id = b.person_id
                                            and f.ended_at is null),
                                        :today) end as out_from
                          from watched_plan w
                          join baton b on b.tenant_id = w.tenant_id and b.plan_id = w.plan_id and b.until is null
                          join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                          left join participation pa on pa.tenant_id = b.tenant_id and pa.plan_id = b.plan_id
                                                    and pa.person_id = b.person_id and pa.until is null
                          left join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
                         cross join lateral (select pa.may_write is true
                                                    and l.role is distinct from 'LEADER'
                                                    and coalesce(l.valid_until, :today) >= :today
                                                    and (l.unit_id is null or l.unit_id is not distinct from h.unit_id)
                                                    and not is_kept_away(b.tenant_id, b.plan_id, b.person_id, :today)
                                                        as has_place) place
                         where w.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                        """,
                row -> new Holder(
                        Rows.id(row, "person_id", PersonId::new),
                        Asked.day(row, "left_at"),
                        Rows.optionalDate(row, "out_from")));
    }

    Map<PlanId, List<Offer>> offers(Asked asked) {
        return asked.byPlan(
                sql, """
                        select w.plan_id, h.handover_id, h.offered_at
                          from watched_plan w
                          join handover h on h.tenant_id = w.tenant_id and h.plan_id = w.plan_id and h.waits
                         where w.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                        """, row -> new Offer(Rows.uuid(row, "handover_id"), Oslo.day(Rows.instant(row, "offered_at"))));
    }

    /**
     * Employees and guardians the door would open for, who have not been inside since they were let in; a new version of the
     * consent lets nobody in anew. To answer the question about consent is not to open the plan. The owner is not among them: nobody shall be pressed to read about herself.
     */
    Map<PlanId, List<LetIn>> unopened(Asked asked) {
        return asked.byPlan(
                sql,
                """
                        select w.plan_id, pa.person_id, let_in.since
                          from watched_plan w
                          join participation pa on pa.tenant_id = w.tenant_id and pa.plan_id = w.plan_id
                                               and pa.until is null and pa.relation <> 'OWNER'
                          join person h on h.tenant_id = pa.tenant_id and h.person_id = pa.person_id and h.left_at is null
                          left join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
                         cross join lateral (select greatest(max(k.since), w.begun_at) as since
                                               from participation k
                                              where k.tenant_id = pa.tenant_id and k.plan_id = pa.plan_id
                                                and k.person_id = pa.person_id
                                                and not exists (select from participation before
                                                                 where before.tenant_id = k.tenant_id
                                                                   and before.plan_id = k.plan_id
                                                                   and before.person_id = k.person_id
                                                                   and before.until = k.since)) let_in
                         where w.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                           and l.role is distinct from 'LEADER'
                           and coalesce(l.valid_from, :today) <= :today and coalesce(l.valid_until, :today) >= :today
                           and (pa.relation = 'PARTICIPANT'
                                or guardian_has_a_place(pa.tenant_id, w.owner_id, pa.person_id, :today))
                           and not is_kept_away(pa.tenant_id, pa.plan_id, pa.person_id, :today)
                           and not exists (select from last_visit v
                                            where v.tenant_id = pa.tenant_id and v.plan_id = pa.plan_id
                                              and v.person_id = pa.person_id and v.visited_at >= let_in.since)
                           and not exists (select from access_log v
                                            where v.tenant_id = pa.tenant_id and v.plan_id = pa.plan_id
                                              and v.person_id = pa.person_id and v.granted and v.at >= let_in.since
                                              and v.purpose not in ('READ_CONSENT', 'ANSWER_CONSENT'))
                        """,
                row -> new LetIn(Rows.id(row, "person_id", PersonId::new), Oslo.day(Rows.instant(row, "since"))));
    }
}
