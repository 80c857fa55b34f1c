package no.stafett.watch.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.watch.domain.FindingKind;
import no.stafett.watch.domain.Kept;
import no.stafett.watch.domain.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found and has not ended. A round costs the same number of statements whatever it finds. */
@Component
public class FindingStore {

    private final JdbcClient sql;

    FindingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A round through the whole municipality waits for those who look at one plan, and they for it. */
    public void takeTurn(TenantId tenant) {
        sql.sql("""
                select cast(pg_advisory_xact_lock(hashtextextended(cast(:tenant as text), 33)) as text) as turn
                """)
                .param("tenant", tenant.value())
                .query((row, _) -> row.getString("turn"))
                .list();
    }

    /** Two looks at one plan come after each other, or an old fact could have the last word. */
    public void takeTurn(TenantId tenant, PlanId plan) {
        sql.sql("""
                select cast(pg_advisory_xact_lock_shared(hashtextextended(cast(:tenant as text), 33)) as text)
                       || cast(pg_advisory_xact_lock(hashtextextended(cast(:plan as text), 33)) as text) as turn
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getString("turn"))
                .list();
    }

    /** @param plan the one to look at; all of them, also those that are closed meanwhile, when none is given */
    public List<Kept> open(TenantId tenant, Optional<PlanId> plan) {
        return sql.sql("""
                        select plan_id, finding_id, kind, about, day, since
                          from plan_finding
                         where tenant_id = :tenant and ended_at is null
                           and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.map(PlanId::value).orElse(null))
                .query((row, _) -> new Kept(
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.uuid(row, "finding_id"),
                        Rows.word(row, "kind", FindingKind.class),
                        Rows.optionalId(row, "about", Function.identity()),
                        Rows.date(row, "day"),
                        Rows.date(row, "since")))
                .list();
    }

    public void save(TenantId tenant, Round round, Instant now) {
        begin(tenant, round.begun(), now);
        move(tenant, round.moved());
        end(tenant, round.ended(), now);
    }

    private void begin(TenantId tenant, Collection<Kept> begun, Instant now) {
        sql.sql("""
                insert into plan_finding (tenant_id, plan_id, finding_id, kind, person_id, handover_id, goal_id, activity_id, day,
                                          since, found_at)
                select :tenant, f.plan_id, f.finding_id, f.kind,
                       case when f.kind in ('HOLDER_HAS_LEFT', 'HOLDER_IS_OUT', 'NOT_OPENED') then f.about end,
                       case f.kind when 'OFFER_WAITS' then f.about end,
                       case f.kind when 'EVALUATION_OVERDUE' then f.about end,
                       case f.kind when 'ACTIVITY_OVERDUE' then f.about end,
                       f.day, f.since, :now
                  from unnest(cast(:plans as uuid[]), cast(:ids as uuid[]), cast(:kinds as text[]), cast(:abouts as uuid[]),
                              cast(:days as date[]), cast(:since as date[]))
                           as f (plan_id, finding_id, kind, about, day, since)
                on conflict (tenant_id, plan_id, kind, about) where ended_at is null do nothing
                """)
                .param("tenant", tenant.value())
                .param("now", Rows.at(now))
                .param("plans", array(begun, Kept::plan))
                .param("ids", array(begun, Kept::id))
                .param("kinds", array(begun, Kept::kind))
                .param(
                        "abouts",
                        array(begun, kept -> kept.about().map(UUID::toString).orElse("null")))
                .param("days", array(begun, Kept::day))
                .param("since", array(begun, Kept::since))
                .update();
    }

    private void move(TenantId tenant, Collection<Kept> moved) {
        sql.sql("""
                update plan_finding kept set day = f.day, since = f.since
                  from unnest(cast(:plans as uuid[]), cast(:ids as uuid[]), cast(:days as date[]), cast(:since as date[]))
                           as f (plan_id, finding_id, day, since)
                 where kept.tenant_id = :tenant and kept.plan_id = f.plan_id and kept.finding_id = f.finding_id
                """)
                .param("tenant", tenant.value())
                .param("plans", array(moved, Kept::plan))
                .param("ids", array(moved, Kept::id))
                .param("days", array(moved, Kept::day))
                .param("since", array(moved, Kept::since))
                .update();
    }

    private void end(TenantId tenant, Collection<Kept> ended, Instant now) {
        sql.sql("""
                update plan_finding kept set ended_at = :now
                  from unnest(cast(:plans as uuid[]), cast(:ids as uuid[])) as f (plan_id, finding_id)
                 where kept.tenant_id = :tenant and kept.plan_id = f.plan_id and kept.finding_id = f.finding_id
                   and kept.ended_at is null
                """)
                .param("tenant", tenant.value())
                .param("now", Rows.at(now))
                .param("plans", array(ended, Kept::plan))
                .param("ids", array(ended, Kept::id))
                .update();
    }

    private static String array(Collection<Kept> findings, Function<Kept, Object> part) {
        return findings.stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
