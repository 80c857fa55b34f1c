package no.stafett.watch.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.watch.domain.PlanFacts.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What should be evaluated or done by a day that is over. What the family kept to itself is not looked at. */
@Component
class GoalFacts {

    private final JdbcClient sql;

    GoalFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Goals that are open, with a day that is over. */
    Map<PlanId, List<Due>> evaluations(Asked asked) {
        return asked.byPlan(sql, """
                        select w.plan_id, g.goal_id as due_id, v.evaluate_by as due_on,
                               (select max(e.written_at)
                                  from evaluation e
                                 where e.tenant_id = g.tenant_id and e.plan_id = g.plan_id and e.goal_id = g.goal_id)
                                   as evaluated_at
                          from watched_plan w
                          join goal g on g.tenant_id = w.tenant_id and g.plan_id = w.plan_id and g.closed_at is null
                          join goal_version v on v.tenant_id = g.tenant_id and v.plan_id = g.plan_id
                                             and v.goal_id = g.goal_id and v.version = g.version
                          left join goal m on m.tenant_id = g.tenant_id and m.plan_id = g.plan_id
                                          and m.goal_id = g.main_goal_id
                         where w.tenant_id = :tenant and v.evaluate_by < :today
                           and least(g.created_at, m.created_at) >= w.counts_from
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                        """, GoalFacts::due);
    }

    /** Activities that have not ended, of goals that are open, with a day that is over. */
    Map<PlanId, List<Due>> activities(Asked asked) {
        return asked.byPlan(sql, """
                        select w.plan_id, a.activity_id as due_id, v.due_date as due_on,
                               cast(null as timestamptz) as evaluated_at
                          from watched_plan w
                          join activity a on a.tenant_id = w.tenant_id and a.plan_id = w.plan_id and a.ended_at is null
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                          join goal g on g.tenant_id = a.tenant_id and g.plan_id = a.plan_id and g.goal_id = a.goal_id
                                     and g.closed_at is null
                          left join goal m on m.tenant_id = g.tenant_id and m.plan_id = g.plan_id
                                          and m.goal_id = g.main_goal_id
                         where w.tenant_id = :tenant and v.due_date < :today
                           and least(a.created_at, g.created_at, m.created_at) >= w.counts_from
                           and (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
                        """, GoalFacts::due);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(Rows.uuid(row, "due_id"), Rows.date(row, "due_on"), Asked.day(row, "evaluated_at"));
    }
}
