package no.stafett.guide.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.shared.Actor;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The action guide of a municipality. About nobody, and only added to. */
@Component
public class GuideStore {

    private final JdbcClient sql;

    GuideStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last version of every step that is not taken out, level by level. */
    public List<GuideStep> steps(TenantId tenant) {
        return sql.sql("""
                        select s.step_id, s.version, s.level, s.position, s.title_nn, s.title_nb, s.text_nn, s.text_nb, s.link,
                               s.retired
                          from (select distinct on (step_id) *
                                  from guide_step_version
                                 where tenant_id = :tenant
                                 order by step_id, version desc) s
                         where not s.retired
                         order by s.level, s.position, s.title_nn
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> step(row))
                .list();
    }

    /** The latest first; nothing when there is no such step. */
    public List<GuideStep> versions(TenantId tenant, GuideStepId step) {
        return sql.sql("""
                        select step_id, version, level, position, title_nn, title_nb, text_nn, text_nb, link, retired
                          from guide_step_version
                         where tenant_id = :tenant and step_id = :step
                         order by version desc
                        """)
                .param("tenant", tenant.value())
                .param("step", step.value())
                .query((row, _) -> step(row))
                .list();
    }

    /** @return false when somebody else wrote this version a moment ago */
    public boolean add(GuideStep written, Actor by, Instant now) {
        sql.sql("insert into guide_step (tenant_id, step_id) values (:tenant, :step) on conflict do nothing")
                .param("tenant", by.tenant().value())
                .param("step", written.id().value())
                .update();
        return sql.sql("""
                        insert into guide_step_version (tenant_id, step_id, version, level, position, title_nn, title_nb, text_nn,
                                                        text_nb, link, retired, written_by, written_at)
                        values (:tenant, :step, :version, :level, :position, :titleNn, :titleNb, :textNn, :textNb, :link,
                                :retired, :by, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", by.tenant().value())
                        .param("step", written.id().value())
                        .param("version", written.version())
                        .param("level", written.level())
                        .param("position", written.position())
                        .param("titleNn", written.title().nynorsk())
                        .param("titleNb", written.title().bokmal())
                        .param("textNn", written.text().nynorsk())
                        .param("textNb", written.text().bokmal())
                        .param("link", written.link())
                        .param("retired", written.retired())
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    private static GuideStep step(ResultSet row) throws SQLException {
        return new GuideStep(
                Rows.id(row, "step_id", GuideStepId::new),
                row.getInt("version"),
                row.getInt("level"),
                row.getInt("position"),
                Rows.wording(row, "title"),
                Rows.wording(row, "text"),
                row.getString("link"),
                row.getBoolean("retired"));
    }
}
