package no.stafett.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an address in the family is protected, for what is read by more than the one who stands at the door. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FamilyAddresses {

    private final JdbcClient sql;

    FamilyAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    /** The owner's address, or that of somebody with the responsibility for her. */
    public boolean areProtected(Proof proof) {
        return sql.sql("""
                        select exists (select from plan p
                                         join address_protection a on a.tenant_id = p.tenant_id
                                        where p.tenant_id = :tenant and p.plan_id = :plan
                                          and (a.person_id = p.owner_id
                                               or exists (select from guardianship g
                                                           where g.tenant_id = p.tenant_id and g.child_id = p.owner_id
                                                             and g.guardian_id = a.person_id and g.responsibility)))
                               as protected
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .query((row, _) -> row.getBoolean("protected"))
                .single();
    }
}
