package no.stafett.plan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.HolderOnwards;
import no.stafett.plan.domain.LevelAnswers;
import no.stafett.plan.domain.LevelClarification;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.domain.RoleNeeds;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the level of a plan has changed, and what was clarified each time. */
@Component
public class LevelStore {

    private final JdbcClient sql;

    LevelStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<LevelNote> changes(PlanMember member) {
        return sql.sql("""
                        select c.level_from, c.level_to, c.reason, c.changed_at, p.first_name || ' ' || p.last_name as name,
                               a.wish, a.scope, a.need, a.onwards, a.role_needs
                          from level_change c
                          join person p on p.tenant_id = c.tenant_id and p.person_id = c.changed_by
                          left join level_clarification a on a.tenant_id = c.tenant_id and a.plan_id = c.plan_id
                                                         and a.clarification_id = c.clarification_id
                         where c.tenant_id = :tenant and c.plan_id = :plan
                         order by c.changed_at desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new LevelNote(
                        BtiLevel.of(row.getInt("level_from")),
                        BtiLevel.of(row.getInt("level_to")),
                        row.getString("reason"),
                        row.getString("name"),
                        Rows.instant(row, "changed_at"),
                        answers(row)))
                .list();
    }

    /** What was clarified last, whether the level has changed by it or waits for the family. */
    public Optional<LevelAnswers> lastAnswers(PlanMember member) {
        return sql.sql("""
                        select wish, scope, need, onwards, role_needs
                          from level_clarification
                         where tenant_id = :tenant and plan_id = :plan
                         order by clarified_at desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> answers(row))
                .optional()
                .flatMap(answers -> answers);
    }

    public void clarify(LevelClarification clarified, BatonHolder by, Instant now) {
        sql.sql("""
                insert into level_clarification (tenant_id, plan_id, level_from, level_to, wish, scope, need, onwards, role_needs,
                                                 clarified_by, clarified_at)
                values (:tenant, :plan, :from, :to, :wish, :scope, :need, :onwards, :roleNeeds, :by, :now)
                """)
                .param("tenant", by.tenant().value())
                .param("plan", by.plan().value())
                .param("from", clarified.change().from().number())
                .param("to", clarified.change().to().number())
                .param("wish", clarified.answers().wish())
                .param("scope", clarified.answers().scope())
                .param("need", clarified.answers().need())
                .param("onwards", clarified.answers().onwards().name())
                .param(
                        "roleNeeds",
                        clarified.answers().roleNeeds().map(Enum::name).orElse(null))
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    /** Whether somebody holds the baton who did not at a moment; to write the split anew moves nothing. */
    public boolean batonHasMovedSince(PlanMember member, Instant moment) {
        return sql.sql("""
                        select exists (select from baton b
                                        where b.tenant_id = :tenant and b.plan_id = :plan and b.until is null
                                          and not exists (select from baton earlier
                                                           where earlier.tenant_id = b.tenant_id
                                                             and earlier.plan_id = b.plan_id
                                                             and earlier.person_id = b.person_id
                                                             and earlier.since <= :moment
                                                             and coalesce(earlier.until > :moment, true)))
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("moment", Rows.at(moment))
                .query(Boolean.class)
                .single();
    }

    private static Optional<LevelAnswers> answers(ResultSet row) throws SQLException {
        var onwards = Rows.optionalWord(row, "onwards", HolderOnwards.class);
        if (onwards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LevelAnswers(
                row.getString("wish"),
                row.getString("scope"),
                row.getString("need"),
                onwards.get(),
                Rows.optionalWord(row, "role_needs", RoleNeeds.class)));
    }
}
