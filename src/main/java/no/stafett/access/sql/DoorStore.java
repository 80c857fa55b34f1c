package no.stafett.access.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.access.Bar;
import no.stafett.access.BatonHolder;
import no.stafett.access.Office;
import no.stafett.access.Relation;
import no.stafett.access.domain.ConsentState;
import no.stafett.access.domain.EmergencyState;
import no.stafett.access.domain.Facts;
import no.stafett.access.domain.OwnerAge;
import no.stafett.access.domain.Standing;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what is known at the door. */
@Component
public class DoorStore {

    private final JdbcClient sql;

    DoorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing when the plan does not exist in this municipality. */
    public Optional<Facts> facts(Actor actor, PlanId plan, Instant now) {
        var today = Oslo.day(now);
        return sql.sql("""
                        select p.tenant_id, p.status, p.subject_kind,
                               p.opened_by = :person as opened,
                               p.owner_id = :person as is_owner,
                               o.birth_date,
                               rules.own_access_age,
                               own.plan_id is not null as assessed,
                               coalesce(g.responsible, false) as responsible,
                               exists (select from care_order co
                                        where co.tenant_id = p.tenant_id
                                          and co.child_id = p.owner_id
                                          and co.representative_id = :person
                                          and co.ended_at is null
                                          and :today between co.valid_from and co.valid_until) as acts_for_the_child,
                               exists (select from consent_answer a
                                         join consent asked on asked.tenant_id = a.tenant_id
                                                           and asked.consent_id = a.consent_id
                                                           and asked.ended_at is null
                                                           and asked.sent_at is not null
                                        where a.tenant_id = p.tenant_id
                                          and a.plan_id = p.plan_id
                                          and a.person_id = :person)
                                   or p.owner_id = :person
                                      and extract(year from age(:today, o.birth_date)) >= rules.consent_age
                                      and exists (select from consent own
                                                   where own.tenant_id = p.tenant_id
                                                     and own.plan_id = p.plan_id
                                                     and own.activated_at is not null
                                                     and own.ended_at is null) as asked,
                               pa.relation,
                               coalesce(pa.may_write, false) as may_write,
                               coalesce(l.role = 'LEADER', false) as informed_only,
                               case when c.consent_id is null then 'NONE'
                                    when c.ended_at is not null then 'ENDED'
                                    when c.activated_at is null then 'AWAITED'
                                    when c.valid_until < :today then 'EXPIRED'
                                    when l.valid_from > :today then 'LINE_NOT_YET'
                                    when l.valid_until < :today then 'LINE_OVER'
                                    when l.unit_id is not null
                                         and not exists (select from person works
                                                          where works.tenant_id = l.tenant_id
                                                            and works.person_id = :person
                                                            and works.unit_id = l.unit_id) then 'OUT_OF_SERVICE'
                                    else 'ACTIVE'
                               end as consent,
                               b.person_id is not null as holds_baton,
                               coalesce(protection.grade, 'OPEN') as grade,
                               coalesce(protection.named, false) as named,
                               bar.why,
                               held.office,
                               exists (select from may_ask_anew anew
                                        where anew.tenant_id = p.tenant_id and anew.plan_id = p.plan_id
                                          and anew.person_id = :person) as asks_anew,
                               p.activated_at is not null
                                   and exists (select from office leads
                                                where leads.tenant_id = p.tenant_id and leads.person_id = :person
                                                  and leads.until is null
                                                  and case p.status
                                                          when 'ACTIVE' then leads.office = 'LINE_MANAGER' and exists (
                                                              select from baton_to_see_to s
                                                               where s.tenant_id = p.tenant_id and s.plan_id = p.plan_id
                                                                 and s.unit_id = leads.unit_id
                                                                 and (s.why <> 'OFFER_WAITS'
                                                                      or s.since <= cast(:now as timestamptz)
                                                                          - make_interval(days => rules.offer_days)))
                                                          else leads.office = 'SYSTEM_ADMINISTRATOR'
                                                              or leads.office = 'LINE_MANAGER'
                                                                 and leads.unit_id = p.unit_id
                                                      end) as appoints,
                               exists (select from person me
                                        where me.tenant_id = p.tenant_id and me.person_id = :person
                                          and me.left_at is not null) as has_left,
                               exists (select from office led
                                         join person colleague on colleague.tenant_id = led.tenant_id
                                                              and colleague.unit_id = led.unit_id
                                         join baton theirs on theirs.tenant_id = colleague.tenant_id
                                                          and theirs.person_id = colleague.person_id
                                                          and theirs.plan_id = p.plan_id
                                                          and theirs.until is null
                                        where led.tenant_id = p.tenant_id and led.person_id = :person
                                          and led.office = 'LINE_MANAGER' and led.until is null) as leads,
                               coalesce(glass.state, 'NONE') as emergency
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          left join lateral (select coalesce(r.own_access_age, r.consent_age) as own_access_age, r.consent_age,
                                                    r.offer_days
                                               from local_rules r
                                              where r.tenant_id = p.tenant_id and r.valid_from <= :today
                                              order by r.valid_from desc limit 1) rules on true
                          left join own_access own on own.tenant_id = p.tenant_id
                                                  and own.plan_id = p.plan_id
                                                  and own.ended_at is null
                          left join parental_right g on g.tenant_id = p.tenant_id
                                                  and g.child_id = p.owner_id
                                                  and g.guardian_id = :person
                          left join participation pa on pa.tenant_id = p.tenant_id
                                                    and pa.plan_id = p.plan_id
                                                    and pa.person_id = :person
                                                    and pa.until is null
                          left join consent_line l on l.tenant_id = pa.tenant_id
                                                  and l.line_id = pa.line_id
                          left join consent c on c.tenant_id = l.tenant_id
                                             and c.consent_id = l.consent_id
                          left join baton b on b.tenant_id = p.tenant_id
                                           and b.plan_id = p.plan_id
                                           and b.person_id = :person
                                           and b.until is null
                          left join lateral (select max(a.grade) as grade,
                                                    bool_and(a.person_id = :person
                                                        or exists (select from address_authorisation named
                                                                    where named.tenant_id = a.tenant_id
                                                                      and named.person_id = a.person_id
                                                                      and named.named_id = :person)) as named
                                               from (select p.owner_id as person_id
                                                     union all
                                                     select beside.guardian_id
                                                       from guardianship beside
                                                      where beside.tenant_id = p.tenant_id
                                                        and beside.child_id = p.owner_id
                                                        and beside.responsibility) home
                                               join address_protection a on a.tenant_id = p.tenant_id
                                                                        and a.person_id = home.person_id) protection on true
                          left join lateral (select b.why
                                               from bar b
                                              where b.tenant_id = p.tenant_id and b.owner_id = p.owner_id
                                                and b.person_id = :person and b.lifted_at is null
                                                and (b.valid_until is null or b.valid_until >= :today)
                                              limit 1) bar on true
                          left join lateral (select h.office
                                               from office h
                                              where h.tenant_id = p.tenant_id and h.person_id = :person
                                                and h.until is null
                                              order by h.office in ('LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR') desc
                                              limit 1) held on true
                          left join lateral (select case when e.ended_at is null and e.until > :now then 'OPEN' else 'OVER' end
                                                        as state
                                               from emergency e
                                              where e.tenant_id = p.tenant_id and e.plan_id = p.plan_id
                                                and e.leader_id = :person
                                              order by e.began_at desc
                                              limit 1) glass on true
                         where p.tenant_id = :tenant
                           and p.plan_id = :plan
                        """)
                .param("tenant", actor.tenant().value())
                .param("plan", plan.value())
                .param("person", actor.person().value())
                .param("today", today)
                .param("now", Rows.at(now))
                .query((row, _) -> facts(row, today))
                .optional();
    }

    private static Facts facts(ResultSet row, LocalDate today) throws SQLException {
        return new Facts(
                Rows.id(row, "tenant_id", TenantId::new),
                standing(row.getString("status")),
                new Facts.Protection(grade(row.getString("grade")), row.getBoolean("named")),
                Rows.optionalWord(row, "why", Bar.class),
                new Facts.InOffice(
                        Rows.optionalWord(row, "office", Office.class),
                        row.getBoolean("leads"),
                        Rows.word(row, "emergency", EmergencyState.class),
                        row.getBoolean("has_left")),
                new Facts.Owner(age(row, today), row.getBoolean("assessed")),
                new Facts.Family(
                        row.getBoolean("is_owner"),
                        row.getBoolean("responsible"),
                        row.getBoolean("acts_for_the_child"),
                        row.getBoolean("asked")),
                new Facts.Part(
                        Rows.optionalWord(row, "relation", Relation.class),
                        Rows.word(row, "consent", ConsentState.class),
                        row.getBoolean("informed_only"),
                        row.getBoolean("may_write"),
                        row.getBoolean("holds_baton")),
                row.getBoolean("opened"),
                new Facts.Afterwards(row.getBoolean("asks_anew"), row.getBoolean("appoints")));
    }

    /** Whether she prepares a plan that goes on from the log she holds the baton of. */
    public boolean hasBegun(BatonHolder holder, PlanId successor) {
        return sql.sql("""
                        select exists (select from plan
                                        where tenant_id = :tenant and plan_id = :successor and predecessor_id = :log
                                          and opened_by = :holder and status = 'DRAFT') as begun
                        """)
                .param("tenant", holder.tenant().value())
                .param("successor", successor.value())
                .param("log", holder.plan().value())
                .param("holder", holder.person().value())
                .query((row, _) -> row.getBoolean("begun"))
                .single();
    }

    private static OwnerAge age(ResultSet row, LocalDate today) throws SQLException {
        return OwnerAge.of(
                Rows.optionalDate(row, "birth_date"),
                row.getString("subject_kind").equals("PREGNANT"),
                // Without local rules nobody is old enough before eighteen.
                row.getInt("own_access_age"),
                today);
    }

    /** The words sort as the grades do, so the greatest is the strictest. */
    private static AddressGrade grade(String word) {
        return switch (word) {
            case "OPEN" -> AddressGrade.OPEN;
            case "CONFIDENTIAL" -> AddressGrade.CONFIDENTIAL;
            case "STRICTLY_CONFIDENTIAL" -> AddressGrade.STRICTLY_CONFIDENTIAL;
            default -> AddressGrade.UNKNOWN;
        };
    }

    private static Standing standing(String status) {
        return switch (status) {
            case "DRAFT", "AWAITING_CONSENT" -> Standing.NOT_YET_ACTIVE;
            case "ACTIVE" -> Standing.ACTIVE;
            case "CLOSED" -> Standing.CLOSED;
            default -> Standing.GONE;
        };
    }
}
