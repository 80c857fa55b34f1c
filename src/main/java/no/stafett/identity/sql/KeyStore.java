package no.stafett.identity.sql;

import java.util.List;
import no.stafett.identity.domain.KeyHolder;
import no.stafett.identity.domain.SignInKey;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.SignedContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys people sign in with. The database shows a row only to the one who holds its key. */
@Repository
public class KeyStore {

    private final JdbcClient sql;
    private final SignedContext context;

    KeyStore(JdbcClient sql, SignedContext context) {
        this.sql = sql;
        this.context = context;
    }

    /** Everyone who holds this key, in any municipality. Shows the key to the database for this transaction only. */
    public List<KeyHolder> holders(SignInKey key) {
        context.showSignInKey(key.kind().issuer(), key.subject());
        return sql.sql("""
                        select tenant_id, person_id
                          from sign_in_key
                         where issuer = :issuer
                           and subject = :subject
                         order by tenant_id
                        """)
                .param("issuer", key.kind().issuer())
                .param("subject", key.subject())
                .query((row, _) -> new KeyHolder(
                        Rows.id(row, "tenant_id", TenantId::new), Rows.id(row, "person_id", PersonId::new)))
                .list();
    }
}
