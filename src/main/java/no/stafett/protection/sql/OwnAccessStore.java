package no.stafett.protection.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.protection.domain.OwnAccess;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessments of a younger child's own access. */
@Component
public class OwnAccessStore {

    private final JdbcClient sql;

    OwnAccessStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** As the door counts her age: the own-access age of the local rules, or the age of consent. */
    public OwnAccess.Child child(PlanMember member, LocalDate today) {
        return sql.sql("""
                        select o.first_name,
                               p.subject_kind = 'PREGNANT'
                                   or coalesce(extract(year from age(cast(:today as date), o.birth_date)) >= least(18,
                                          coalesce((select coalesce(r.own_access_age, r.consent_age)
                                                      from local_rules r
                                                     where r.tenant_id = p.tenant_id and r.valid_from <= :today
                                                     order by r.valid_from desc limit 1), 18)), false) as old_enough,
                               exists (select from own_access own
                                        where own.tenant_id = p.tenant_id and own.plan_id = p.plan_id
                                          and own.ended_at is null) as assessed
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("today", today)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new OwnAccess.Child(
                        row.getString("first_name"), row.getBoolean("old_enough"), row.getBoolean("assessed")))
                .single();
    }

    /** The latest first. */
    public List<OwnAccess.Noted> noted(PlanMember member) {
        return sql.sql("""
                        select own.talked_with, own.note, own.assessed_at, own.ended_at,
                               pe.first_name || ' ' || pe.last_name as name
                          from own_access own
                          join person pe on pe.tenant_id = own.tenant_id and pe.person_id = own.assessed_by
                         where own.tenant_id = :tenant and own.plan_id = :plan
                         order by own.assessed_at desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new OwnAccess.Noted(
                        row.getString("talked_with"),
                        row.getString("note"),
                        row.getString("name").strip(),
                        Rows.instant(row, "assessed_at"),
                        Rows.optionalInstant(row, "ended_at")))
                .list();
    }

    public PersonId owner(BatonHolder holder) {
        return sql.sql("select owner_id from plan where tenant_id = :tenant and plan_id = :plan for update")
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> Rows.id(row, "owner_id", PersonId::new))
                .single();
    }

    public void add(OwnAccess assessed, BatonHolder holder, Instant now) {
        sql.sql("""
                insert into own_access (tenant_id, plan_id, assessed_at, assessed_by, talked_with, note)
                values (:tenant, :plan, :now, :by, :talkedWith, :note)
                """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("now", Rows.at(now))
                .param("by", holder.person().value())
                .param("talkedWith", assessed.talkedWith())
                .param("note", assessed.note())
                .update();
    }

    /** @return false when none is in force */
    public boolean end(BatonHolder holder, Instant now) {
        return sql.sql("""
                        update own_access set ended_at = :now, ended_by = :by
                         where tenant_id = :tenant and plan_id = :plan and ended_at is null
                        """)
                        .param("now", Rows.at(now))
                        .param("by", holder.person().value())
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .update()
                == 1;
    }
}
