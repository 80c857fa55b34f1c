package no.stafett.notification.sql;

import java.time.Instant;
import no.stafett.notification.domain.Occasion;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to whom; never what it was about. */
@Component
public class NotificationStore {

    private final JdbcClient sql;

    NotificationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when this person was told before */
    public boolean claim(Occasion occasion, TenantId tenant, PersonId person, Instant now) {
        return sql.sql("""
                        insert into notification (tenant_id, kind, about_id, about_at, person_id, sent_at)
                        values (:tenant, :kind, :about, :aboutAt, :person, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("kind", occasion.notification().name())
                        .param("about", occasion.about())
                        .param("aboutAt", Rows.at(occasion.at()))
                        .param("person", person.value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }
}
