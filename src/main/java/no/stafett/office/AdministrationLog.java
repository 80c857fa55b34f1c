package no.stafett.office;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of what is done beside the plans: who gave whom an office, who was kept away, whose address is protected. Written in
 * the transaction of the act, only added to, and read by the privacy officer alone: a plan's own log is read by those a line
 * may be about.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AdministrationLog {

    private final JdbcClient sql;

    AdministrationLog(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One line.
     *
     * @param about whom it was done to
     * @param detail a word with a text of its own ({@code administration.detail.…}), a reference to a document, or nothing
     */
    public void write(Actor by, AdministrativeAct act, PersonId about, String detail, Instant now) {
        sql.sql("""
                insert into administration_log (tenant_id, entry_id, act, person_id, detail, done_by, done_at)
                values (:tenant, :entry, :act, :person, :detail, :by, :now)
                """)
                .param("tenant", by.tenant().value())
                .param("entry", UUID.randomUUID())
                .param("act", act.name())
                .param("person", about.value())
                .param("detail", detail)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .update();
    }
}
