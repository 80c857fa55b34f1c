package no.stafett.consent.sql;

import java.util.List;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.MyConsent;
import no.stafett.consent.domain.Version;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what a person is asked about or has answered, and what is in force in a plan of her own. */
@Component
public class MyConsentStore {

    private final JdbcClient sql;

    MyConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The questions first, then by name. Whether she has a say in each today is for the rule. */
    public List<MyConsent> of(Actor actor) {
        return sql.sql("""
                        select p.plan_id, o.first_name, a.answer is not null as answered, c.consent_id, c.version,
                               c.valid_until, c.sent_at, c.activated_at
                          from consent c
                          join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id
                                     and p.status in ('AWAITING_CONSENT', 'ACTIVE')
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          left join consent_answer a on a.tenant_id = c.tenant_id and a.consent_id = c.consent_id
                                                    and a.person_id = :me
                         where c.tenant_id = :tenant and c.sent_at is not null and c.ended_at is null
                           and (a.person_id is not null or p.owner_id = :me and c.activated_at is not null)
                         order by a.answer is not null or c.activated_at is not null, o.first_name, p.plan_id, c.version
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .query((row, _) -> new MyConsent(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("first_name"),
                        new Version(
                                Rows.id(row, "consent_id", ConsentId::new),
                                row.getInt("version"),
                                Rows.date(row, "valid_until"),
                                Rows.optionalInstant(row, "sent_at"),
                                Rows.optionalInstant(row, "activated_at")),
                        row.getBoolean("answered")))
                .list();
    }
}
