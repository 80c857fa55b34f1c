package no.stafett.plan.sql;

import java.util.List;
import no.stafett.access.PlanMember;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelNote;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the level of a plan has changed. */
@Component
public class LevelStore {

    private final JdbcClient sql;

    LevelStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<LevelNote> changes(PlanMember member) {
        return sql.sql("""
                        select c.level_from, c.level_to, c.reason, c.changed_at, p.first_name || ' ' || p.last_name as name
                          from level_change c
                          join person p on p.tenant_id = c.tenant_id and p.person_id = c.changed_by
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
                        Rows.instant(row, "changed_at")))
                .list();
    }
}
