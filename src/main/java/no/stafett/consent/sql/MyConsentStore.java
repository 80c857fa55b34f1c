package no.stafett.consent.sql;

import java.util.List;
import no.stafett.consent.domain.MyConsent;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what a person herself has said yes to, or is asked about. */
@Component
public class MyConsentStore {

    private final JdbcClient sql;

    MyConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The questions first, then by name. One who no longer holds parental responsibility has no say. */
    public List<MyConsent> of(Actor actor) {
        return sql.sql("""
                        select p.plan_id, o.first_name, a.answer is not null as answered,
                               c.activated_at is not null as active, c.valid_until
                          from consent_answer a
                          join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
                                        and c.sent_at is not null and c.ended_at is null
                          join plan p on p.tenant_id = a.tenant_id and p.plan_id = a.plan_id
                                     and p.status in ('AWAITING_CONSENT', 'ACTIVE')
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where a.tenant_id = :tenant and a.person_id = :me
                           and (a.ground = 'OWNER'
                                or exists (select from guardianship g
                                            where g.tenant_id = a.tenant_id and g.child_id = p.owner_id
                                              and g.guardian_id = a.person_id and g.responsibility))
                         order by a.answer is not null, o.first_name, p.plan_id, c.version
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .query((row, _) -> new MyConsent(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("first_name"),
                        row.getBoolean("answered"),
                        row.getBoolean("active"),
                        Rows.date(row, "valid_until")))
                .list();
    }
}
