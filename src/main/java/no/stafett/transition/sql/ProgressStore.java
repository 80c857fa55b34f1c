package no.stafett.transition.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Progress;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far transitions have come, one statement however many they are. */
@Component
public class ProgressStore {

    private final JdbcClient sql;

    ProgressStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Asked for transitions of plans that the caller may read. */
    public Map<TransitionId, Progress> of(TenantId tenant, Collection<TransitionId> transitions) {
        var progress = new HashMap<TransitionId, Progress>();
        sql.sql("""
                select t.transition_id,
                       exists (select from transition_told told
                                where told.tenant_id = t.tenant_id and told.transition_id = t.transition_id) as told,
                       aim.next_holder_id is not null as aimed,
                       case when t.passed_at is not null then 'AGREED'
                            when aim.next_holder_id is null then 'NOT_ASKED'
                            when exists (select from consent c
                                           join consent_line l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                                          where c.tenant_id = t.tenant_id and c.plan_id = t.plan_id
                                            and c.activated_at is not null and c.ended_at is null
                                            and l.person_id = aim.next_holder_id
                                            and l.role in ('BATON_HOLDER', 'COMING_HOLDER')) then 'AGREED'
                            when exists (select from consent c
                                           join consent_line l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                                          where c.tenant_id = t.tenant_id and c.plan_id = t.plan_id
                                            and c.sent_at is not null and c.activated_at is null and c.ended_at is null
                                            and l.person_id = aim.next_holder_id and l.role = 'COMING_HOLDER')
                                 then 'WAITING'
                            when exists (select from baton b
                                           join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                                           join person n on n.tenant_id = b.tenant_id and n.person_id = aim.next_holder_id
                                                        and n.unit_id = h.unit_id
                                          where b.tenant_id = t.tenant_id and b.plan_id = t.plan_id and b.until is null)
                                 then 'NOT_NEEDED'
                            when exists (select from consent c
                                           join consent_line l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                                          where c.tenant_id = t.tenant_id and c.plan_id = t.plan_id
                                            and c.ended_why = 'DECLINED' and c.sent_at >= t.begun_at
                                            and l.person_id = aim.next_holder_id and l.role = 'COMING_HOLDER'
                                            and c.version = (select max(newest.version) from consent newest
                                                              where newest.tenant_id = c.tenant_id
                                                                and newest.plan_id = c.plan_id)) then 'DECLINED'
                            else 'NOT_ASKED' end as ask,
                       coalesce(meeting.way in ('HELD', 'NONE'), false) as met,
                       exists (select from transition_last_day d
                                where d.tenant_id = t.tenant_id and d.transition_id = t.transition_id) as day_agreed,
                       case when t.passed_at is not null then 'ACCEPTED'
                            when exists (select from handover h
                                          where h.tenant_id = t.tenant_id and h.plan_id = t.plan_id and h.waits
                                            and h.to_id = aim.next_holder_id) then 'WAITING'
                            else 'NOT_OFFERED' end as offer,
                       t.access_ended_at is not null as access_ended
                  from transition t
                  left join lateral (select next_holder_id
                                       from transition_aim
                                      where tenant_id = t.tenant_id and transition_id = t.transition_id
                                      order by version desc limit 1) aim on true
                  left join lateral (select way
                                       from transition_meeting
                                      where tenant_id = t.tenant_id and transition_id = t.transition_id
                                      order by version desc limit 1) meeting on true
                 where t.tenant_id = :tenant and t.transition_id = any (cast(:transitions as uuid[]))
                """)
                .param("tenant", tenant.value())
                .param(
                        "transitions",
                        transitions.stream().map(TransitionId::toString).collect(Collectors.joining(",", "{", "}")))
                .query((RowCallbackHandler) row -> progress.put(
                        Rows.id(row, "transition_id", TransitionId::new),
                        new Progress(
                                row.getBoolean("told"),
                                row.getBoolean("aimed"),
                                Rows.word(row, "ask", Progress.Ask.class),
                                row.getBoolean("met"),
                                row.getBoolean("day_agreed"),
                                Rows.word(row, "offer", Progress.Offer.class),
                                row.getBoolean("access_ended"))));
        return progress;
    }
}
