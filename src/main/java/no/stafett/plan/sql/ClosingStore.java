package no.stafett.plan.sql;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.plan.domain.ClosingGround;
import no.stafett.plan.domain.ClosingNote;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a holder writes when she closes a plan. Until it is closed it is hers to read over. */
@Component
public class ClosingStore {

    private final JdbcClient sql;

    ClosingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the place of what was written before and is not closed with. */
    public void write(ClosingNote note, BatonHolder holder, Instant now) {
        forget(holder.tenant(), holder.plan());
        sql.sql("""
                insert into closing_note (tenant_id, plan_id, written_at, written_by, ground, assessment, conclusion)
                values (:tenant, :plan, :now, :by, :ground, :assessment, :conclusion)
                """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("now", Rows.at(now))
                .param("by", holder.person().value())
                .param("ground", note.ground().name())
                .param("assessment", note.assessment())
                .param("conclusion", note.conclusion())
                .update();
    }

    public Optional<ClosingNote> written(BatonHolder holder) {
        return sql.sql("""
                        select ground, assessment, conclusion
                          from closing_note
                         where tenant_id = :tenant and plan_id = :plan and closed_at is null
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> new ClosingNote(
                        Rows.word(row, "ground", ClosingGround.class),
                        row.getString("assessment"),
                        row.getString("conclusion")))
                .optional();
    }

    public void markClosed(BatonHolder holder, Instant now) {
        sql.sql("""
                update closing_note set closed_at = :now
                 where tenant_id = :tenant and plan_id = :plan and closed_at is null
                """)
                .param("now", Rows.at(now))
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .update();
    }

    /** The plan ended in another way: what nobody was to read is gone. */
    public void forget(TenantId tenant, PlanId plan) {
        sql.sql("delete from closing_note where tenant_id = :tenant and plan_id = :plan and closed_at is null")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
    }
}
