package no.stafett.office;

import no.stafett.access.Office;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody has an office now. To everybody else the page of an office is a page that does not exist. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class OfficeHolders {

    private final JdbcClient sql;

    OfficeHolders(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean has(Actor actor, Office office) {
        return actor.isEmployee()
                && sql.sql("""
                        select exists (select from office
                                        where tenant_id = :tenant and person_id = :person and office = :office
                                          and until is null) as found
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("person", actor.person().value())
                        .param("office", office.name())
                        .query((row, _) -> row.getBoolean("found"))
                        .single();
    }

    /** @throws NotYours for anybody who has not */
    public void mustHave(Actor actor, Office office) {
        if (!has(actor, office)) {
            throw new NotYours();
        }
    }
}
