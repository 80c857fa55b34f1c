package no.stafett.individual.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.individual.domain.PlanContent;
import no.stafett.individual.domain.PlanPeriod;
import no.stafett.individual.domain.WrittenContent;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is in a plan of what an individuell plan must hold. */
@Component
public class ContentStore {

    private final JdbcClient sql;

    ContentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything in one statement, as the reader sees it: what is kept from her does not count. */
    public PlanContent of(PlanMember reader, LocalDate today) {
        return sql.sql("""
                        select w.version, w.needs, w.contributions, w.carrying_out, w.cooperation, w.period_from,
                               w.period_until, w.revise_on,
                               (select count(*) from goal g
                                 where g.tenant_id = p.tenant_id and g.plan_id = p.plan_id
                                   and g.closed_at is null) as goals,
                               people.family, people.employees,
                               (select u.name from main_responsibility m
                                  join unit u on u.tenant_id = m.tenant_id and u.unit_id = m.unit_id
                                 where m.tenant_id = p.tenant_id and m.plan_id = p.plan_id
                                   and m.until is null) as responsible,
                               exists (select from baton b
                                        where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                          and b.until is null) as coordinated,
                               measures.found as measures, measures.without_extent,
                               exists (select from consent c
                                         join consent_information i on i.tenant_id = c.tenant_id
                                                                   and i.consent_id = c.consent_id
                                        where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                          and c.activated_at is not null and c.ended_at is null
                                          and c.valid_until >= :today) as consented
                          from plan p
                          left join lateral (select version, needs, contributions, carrying_out, cooperation, period_from,
                                                    period_until, revise_on
                                               from individual_plan_content
                                              where tenant_id = p.tenant_id and plan_id = p.plan_id
                                              order by version desc limit 1) w on true
                         cross join lateral (select count(*) filter (where pa.relation <> 'PARTICIPANT') as family,
                                                    count(*) filter (where pa.relation = 'PARTICIPANT') as employees
                                               from participation pa
                                              where pa.tenant_id = p.tenant_id and pa.plan_id = p.plan_id
                                                and pa.until is null) people
                         cross join lateral (select count(*) as found,
                                                    count(*) filter (where v.schedule = '') as without_extent
                                               from activity a
                                               join activity_version v on v.tenant_id = a.tenant_id
                                                                      and v.plan_id = a.plan_id
                                                                      and v.activity_id = a.activity_id
                                                                      and v.version = a.version
                                              where a.tenant_id = p.tenant_id and a.plan_id = p.plan_id
                                                and a.ended_at is null) measures
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("today", today)
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .query((row, _) -> new PlanContent(
                        written(row),
                        row.getInt("goals"),
                        row.getInt("family"),
                        row.getInt("employees"),
                        Optional.ofNullable(row.getString("responsible")).map(reader::place),
                        row.getBoolean("coordinated"),
                        row.getInt("measures"),
                        row.getInt("without_extent"),
                        row.getBoolean("consented")))
                .single();
    }

    private static WrittenContent written(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        if (version == 0) {
            return WrittenContent.NOTHING;
        }
        var from = Rows.optionalDate(row, "period_from");
        return new WrittenContent(
                version,
                row.getString("needs"),
                row.getString("contributions"),
                row.getString("carrying_out"),
                row.getString("cooperation"),
                from.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PlanPeriod(
                                from.get(), Rows.date(row, "period_until"), Rows.date(row, "revise_on"))));
    }

    /** @return false when somebody else has written that version already */
    public boolean add(BatonHolder holder, WrittenContent content, Instant now) {
        return sql.sql("""
                        insert into individual_plan_content (tenant_id, plan_id, version, needs, contributions, carrying_out,
                                                             cooperation, period_from, period_until, revise_on, written_by,
                                                             written_at)
                        values (:tenant, :plan, :version, :needs, :contributions, :carryingOut, :cooperation, :from, :until,
                                :revise, :by, :now)
                        on conflict (tenant_id, plan_id, version) do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("version", content.version())
                        .param("needs", content.needs())
                        .param("contributions", content.contributions())
                        .param("carryingOut", content.carryingOut())
                        .param("cooperation", content.cooperation())
                        .param("from", content.period().map(PlanPeriod::from).orElse(null))
                        .param("until", content.period().map(PlanPeriod::until).orElse(null))
                        .param(
                                "revise",
                                content.period().map(PlanPeriod::reviseOn).orElse(null))
                        .param("by", holder.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }
}
