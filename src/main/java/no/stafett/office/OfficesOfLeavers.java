package no.stafett.office;

import java.time.Instant;
import no.stafett.access.Office;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The offices of one who leaves: all of them end, and so does a proposal that waits. Coming back gives none of them again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OfficesOfLeavers {

    private final JdbcClient sql;
    private final AdministrationLog log;

    OfficesOfLeavers(JdbcClient sql, AdministrationLog log) {
        this.sql = sql;
        this.log = log;
    }

    /** @param by whose word it is that she leaves */
    public void end(Actor by, PersonId leaver, Instant now) {
        sql.sql("""
                        update office set until = :now, ended_by = :by
                         where tenant_id = :tenant and person_id = :person and until is null
                        returning office
                        """)
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .param("tenant", by.tenant().value())
                .param("person", leaver.value())
                .query((row, _) -> Rows.word(row, "office", Office.class))
                .list()
                .forEach(office -> log.write(by, AdministrativeAct.OFFICE_ENDED, leaver, office.name(), now));
        var dropped = sql.sql("""
                        update office_proposal set dropped_by = :by, dropped_at = :now
                         where tenant_id = :tenant and person_id = :person and approved_at is null and dropped_at is null
                        """)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .param("tenant", by.tenant().value())
                .param("person", leaver.value())
                .update();
        if (dropped > 0) {
            log.write(by, AdministrativeAct.PROPOSAL_DROPPED, leaver, "", now);
        }
    }
}
