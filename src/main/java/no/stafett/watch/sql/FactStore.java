package no.stafett.watch.sql;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.watch.domain.PlanFacts;
import no.stafett.watch.domain.PlanFacts.Consent;
import no.stafett.watch.domain.PlanFacts.Goals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facts about every active plan of a municipality, or about one of them: one statement for each kind of fact, however many
 * plans there are. Ids and days; no word anybody wrote is read.
 */
@Component
public class FactStore {

    private final JdbcClient sql;
    private final PeopleFacts people;
    private final GoalFacts goals;

    FactStore(JdbcClient sql, PeopleFacts people, GoalFacts goals) {
        this.sql = sql;
        this.people = people;
        this.goals = goals;
    }

    /** @param one the plan to look at; all of them when none is given */
    public List<PlanFacts> facts(TenantId tenant, Optional<PlanId> one, LocalDate today) {
        var asked = new Asked(tenant, one, today);
        var heard = heard(asked);
        var holders = people.holders(asked);
        var offers = people.offers(asked);
        var evaluations = goals.evaluations(asked);
        var activities = goals.activities(asked);
        var unopened = people.unopened(asked);
        return plans(asked).stream()
                .map(plan -> new PlanFacts(
                        plan.id(),
                        plan.aboutAChild(),
                        plan.begun(),
                        plan.consent(),
                        plan.lastEntry(),
                        plan.goals(),
                        Optional.ofNullable(heard.get(plan.id())),
                        holders.getOrDefault(plan.id(), List.of()),
                        offers.getOrDefault(plan.id(), List.of()),
                        evaluations.getOrDefault(plan.id(), List.of()),
                        activities.getOrDefault(plan.id(), List.of()),
                        unopened.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private record Plan(
            PlanId id,
            boolean aboutAChild,
            LocalDate begun,
            Optional<Consent> consent,
            Optional<LocalDate> lastEntry,
            Goals goals) {}

    /** That a leader reads, that somebody is shut out and that an offer ran out is no follow-up of the child. */
    private List<Plan> plans(Asked asked) {
        return asked.statement(sql, """
                        select w.plan_id, w.subject_kind, w.begun_at, c.valid_until,
                               exists (select from consent next
                                        where next.tenant_id = w.tenant_id and next.plan_id = w.plan_id
                                          and next.sent_at is not null and next.activated_at is null
                                          and next.ended_at is null) as asked,
                               e.happened_at, coalesce(g.is_open, false) as has_goal, g.last_closed
                          from watched_plan w
                          left join consent c on c.tenant_id = w.tenant_id and c.plan_id = w.plan_id
                                             and c.activated_at is not null and c.ended_at is null
                          left join lateral (select le.happened_at
                                               from log_entry le
                                              where le.tenant_id = w.tenant_id and le.plan_id = w.plan_id
                                                and le.event not in ('EmergencyDeclared', 'EmergencyEnded',
                                                                     'EmergencyReviewed', 'EmployeeBlocked', 'BlockLifted',
                                                                     'BatonOfferRanOut', 'BatonOfferCameBack', 'HolderLeft',
                                                                     'EmployeeLeft', 'GiverRelieved', 'NextAskerSet',
                                                                     'NextHolderLeft', 'ContinuationLapsed', 'ParticipantThanked',
                                                                     'TransitionStoodStill',
                                                                     'TransitionFinished')
                                              order by le.happened_at desc
                                              limit 1) e on true
                          left join lateral (select bool_or(g.closed_at is null) as is_open, max(g.closed_at) as last_closed
                                               from goal g
                                              where g.tenant_id = w.tenant_id and g.plan_id = w.plan_id
                                                and g.created_at >= w.counts_from) g on true
                         where w.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                        """)
                .query((row, _) -> new Plan(
                        Rows.id(row, "plan_id", PlanId::new),
                        !row.getString("subject_kind").equals("PREGNANT"),
                        Oslo.day(Rows.instant(row, "begun_at")),
                        consent(row),
                        Asked.day(row, "happened_at"),
                        new Goals(row.getBoolean("has_goal"), Asked.day(row, "last_closed"))))
                .list();
    }

    private static Optional<Consent> consent(ResultSet row) throws SQLException {
        var lastDay = Rows.optionalDate(row, "valid_until");
        var asked = row.getBoolean("asked");
        return lastDay.map(day -> new Consent(day, asked));
    }

    /**
     * What the child itself has written, what others have written that it said, its own answer about the consent, and that it
     * was asked and did not want to say anything: to be heard is a right and no duty.
     */
    private Map<PlanId, LocalDate> heard(Asked asked) {
        return asked
                .statement(sql, """
                        select w.plan_id, max(heard.at) as heard_at
                          from watched_plan w
                          join lateral (
                               select c.written_at as at
                                 from comment c
                                where c.tenant_id = w.tenant_id and c.plan_id = w.plan_id and c.written_by = w.owner_id
                                union all
                               select e.written_at
                                 from evaluation e
                                where e.tenant_id = w.tenant_id and e.plan_id = w.plan_id
                                  and (e.written_by = w.owner_id or e.childs_view <> '')
                                union all
                               select t.written_at
                                 from transition_told t
                                where t.tenant_id = w.tenant_id and t.plan_id = w.plan_id
                                union all
                               select v.written_at
                                 from goal_version v
                                where v.tenant_id = w.tenant_id and v.plan_id = w.plan_id and v.written_by = w.owner_id
                                union all
                               select v.written_at
                                 from activity_version v
                                where v.tenant_id = w.tenant_id and v.plan_id = w.plan_id and v.written_by = w.owner_id
                                union all
                               select v.written_at
                                 from plan_cover v
                                where v.tenant_id = w.tenant_id and v.plan_id = w.plan_id and v.written_by = w.owner_id
                                union all
                               select a.answered_at
                                 from consent_answer a
                                where a.tenant_id = w.tenant_id and a.plan_id = w.plan_id and a.person_id = w.owner_id
                                  and a.answered_at is not null
                                union all
                               select s.assessed_at
                                 from coordination_assessment s
                                where s.tenant_id = w.tenant_id and s.plan_id = w.plan_id and s.child_heard <> 'NOT_YET'
                                union all
                               select d.raised_at
                                 from coordination_disagreement d
                                where d.tenant_id = w.tenant_id and d.plan_id = w.plan_id and d.child_heard <> 'NOT_YET'
                               ) heard on heard.at >= w.counts_from
                         where w.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                         group by w.plan_id
                        """)
                .query((row, _) ->
                        Map.entry(Rows.id(row, "plan_id", PlanId::new), Oslo.day(Rows.instant(row, "heard_at"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
