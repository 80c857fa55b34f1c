package no.stafett.goals.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.access.Relation;
import no.stafett.goals.EntryId;
import no.stafett.goals.KeepingId;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.KeptNow;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept from whom. For the one it is kept from there are no such rows, whatever is asked (ADR 37). */
@Component
public class KeepingStore {

    private final JdbcClient sql;

    KeepingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that is kept from somebody in the plan now, for the marks on a page. */
    public Keepings of(PlanMember member) {
        return new Keepings(sql.sql("""
                        select item_id, guardian_id
                          from kept_entry
                         where tenant_id = :tenant and plan_id = :plan
                         order by item_id, guardian_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) ->
                        new Keepings.Kept(Rows.uuid(row, "item_id"), Rows.id(row, "guardian_id", PersonId::new)))
                .list());
    }

    /** Nothing when there is no such entry in the plan for this reader. */
    public Optional<Entry> find(EntryId id, PlanMember member) {
        return sql.sql("""
                        select 'GOAL' as kind, created_by as author, cast(null as uuid) as responsible_id
                          from goal
                         where tenant_id = :tenant and plan_id = :plan and goal_id = :entry
                        union all
                        select 'ACTIVITY', a.created_by, v.responsible_id
                          from activity a
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                         where a.tenant_id = :tenant and a.plan_id = :plan and a.activity_id = :entry
                        union all
                        select 'COMMENT', written_by, null
                          from comment
                         where tenant_id = :tenant and plan_id = :plan and comment_id = :entry
                        union all
                        select 'EVALUATION', written_by, null
                          from evaluation
                         where tenant_id = :tenant and plan_id = :plan and evaluation_id = :entry
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("entry", id.value())
                .query((row, _) -> new Entry(
                        id,
                        Rows.word(row, "kind", Entry.Kind.class),
                        Rows.id(row, "author", PersonId::new),
                        Rows.optionalId(row, "responsible_id", PersonId::new)))
                .optional();
    }

    /** The path inside the plan to the page an entry stands on, and what it says there. */
    public Optional<Place> place(EntryId id, PlanMember member) {
        return sql.sql("""
                        select '/goals/' || g.goal_id as path, v.title as words
                          from goal g
                          join goal_version v using (tenant_id, plan_id, goal_id, version)
                         where g.tenant_id = :tenant and g.plan_id = :plan and g.goal_id = :entry
                        union all
                        select '/activities/' || a.activity_id, v.title
                          from activity a
                          join activity_version v using (tenant_id, plan_id, activity_id, version)
                         where a.tenant_id = :tenant and a.plan_id = :plan and a.activity_id = :entry
                        union all
                        select coalesce('/goals/' || goal_id, '/activities/' || activity_id) || '#comment-' || comment_id,
                               text
                          from comment
                         where tenant_id = :tenant and plan_id = :plan and comment_id = :entry
                        union all
                        select '/evaluations/' || evaluation_id, childs_view
                          from evaluation
                         where tenant_id = :tenant and plan_id = :plan and evaluation_id = :entry
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("entry", id.value())
                .query((row, _) -> new Place(row.getString("path"), row.getString("words")))
                .optional();
    }

    /** Where an entry is read. */
    public record Place(String path, String words) {

        @Override
        public String toString() {
            return "Place[" + path + "]";
        }
    }

    /** The keepings of an entry that are in force. Why is for the owner, the one who wrote it and the holder only (C-07). */
    public List<KeptNow> of(EntryId entry, PlanMember member) {
        return sql.sql("""
                        select keeping_id, guardian_id, kept_by, kept_at,
                               case when cast(:all as boolean) or kept_by = :person then reason else '' end as reason
                          from keeping
                         where tenant_id = :tenant and plan_id = :plan and ended_at is null
                           and coalesce(goal_id, activity_id, comment_id, evaluation_id) = :entry
                         order by kept_at, keeping_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("person", member.person().value())
                .param("all", member.holdsBaton() || member.relation() == Relation.OWNER)
                .param("entry", entry.value())
                .query((row, _) -> new KeptNow(
                        Rows.id(row, "keeping_id", KeepingId::new),
                        Rows.id(row, "guardian_id", PersonId::new),
                        row.getString("reason"),
                        Rows.id(row, "kept_by", PersonId::new),
                        Rows.instant(row, "kept_at")))
                .list();
    }

    /** @return false when it is kept from her already; nothing is written then */
    public boolean add(
            KeepingId id,
            EntryId entry,
            Entry.Kind kind,
            PersonId guardian,
            String reason,
            PlanWriter writer,
            Instant now) {
        var item = entry.value();
        return sql.sql("""
                        insert into keeping (tenant_id, plan_id, keeping_id, goal_id, activity_id, comment_id,
                                             evaluation_id, guardian_id, reason, kept_by, kept_at)
                        values (:tenant, :plan, :keeping, cast(:goal as uuid), cast(:activity as uuid),
                                cast(:comment as uuid), cast(:evaluation as uuid), :guardian, :reason, :by, :at)
                        on conflict do nothing
                        """)
                        .param("tenant", writer.tenant().value())
                        .param("plan", writer.plan().value())
                        .param("keeping", id.value())
                        .param("goal", kind == Entry.Kind.GOAL ? item : null)
                        .param("activity", kind == Entry.Kind.ACTIVITY ? item : null)
                        .param("comment", kind == Entry.Kind.COMMENT ? item : null)
                        .param("evaluation", kind == Entry.Kind.EVALUATION ? item : null)
                        .param("guardian", guardian.value())
                        .param("reason", reason)
                        .param("by", writer.person().value())
                        .param("at", Rows.at(now))
                        .update()
                == 1;
    }

    /** The entry of a keeping that is in force, held until the transaction ends. */
    public Optional<EntryId> hold(KeepingId id, PlanWriter writer) {
        return sql.sql("""
                        select coalesce(goal_id, activity_id, comment_id, evaluation_id) as entry_id
                          from keeping
                         where tenant_id = :tenant and plan_id = :plan and keeping_id = :keeping and ended_at is null
                           for update
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("keeping", id.value())
                .query((row, _) -> Rows.id(row, "entry_id", EntryId::new))
                .optional();
    }

    /** The guardian sees it again. */
    public void end(KeepingId id, PlanWriter writer, Instant now) {
        sql.sql("""
                update keeping set ended_by = :by, ended_at = :at
                 where tenant_id = :tenant and plan_id = :plan and keeping_id = :keeping and ended_at is null
                """)
                .param("by", writer.person().value())
                .param("at", Rows.at(now))
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("keeping", id.value())
                .update();
    }

    /** Whether a goal or an activity is kept from her. */
    public boolean isKept(UUID item, PersonId from, PlanMember member) {
        return sql.sql("""
                        select exists (select from kept_entry
                                        where tenant_id = :tenant and plan_id = :plan and item_id = :item
                                          and guardian_id = :person) as kept
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("item", item)
                .param("person", from.value())
                .query((row, _) -> row.getBoolean("kept"))
                .single();
    }
}
