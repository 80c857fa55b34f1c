package no.stafett.consent.sql;

import java.util.List;
import java.util.Optional;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.Altered;
import no.stafett.consent.domain.Version;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of what was sent and of what was answered. */
@Component
public class SealStore {

    private final JdbcClient sql;

    SealStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps the hash of a version as it is sent. */
    public void seal(TenantId tenant, ConsentId consent, String hash) {
        sql.sql("update consent set content_hash = :hash where tenant_id = :tenant and consent_id = :consent")
                .param("hash", hash)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .update();
    }

    /** Nothing when it was never sealed. */
    public Optional<String> sealOf(TenantId tenant, ConsentId consent) {
        return sql.sql("select content_hash from consent where tenant_id = :tenant and consent_id = :consent")
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> Optional.ofNullable(row.getString("content_hash")))
                .single();
    }

    /** Every version that was sent, ended or not. */
    public List<Version> sent(TenantId tenant) {
        return sql.sql("""
                        select consent_id, version, valid_until, sent_at, activated_at
                          from consent
                         where tenant_id = :tenant and sent_at is not null
                         order by consent_id
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Version(
                        Rows.id(row, "consent_id", ConsentId::new),
                        row.getInt("version"),
                        Rows.date(row, "valid_until"),
                        Rows.optionalInstant(row, "sent_at"),
                        Rows.optionalInstant(row, "activated_at")))
                .list();
    }

    /** Answers whose text is not the one that was hashed, or that were given to other content than what is kept. */
    public List<Altered> answersThatDoNotFit(TenantId tenant) {
        return sql.sql("""
                        select a.consent_id,
                               case when a.content_hash is distinct from c.content_hash then 'ANSWERED_SOMETHING_ELSE'
                                    else 'TEXT'
                               end as what
                          from consent_answer a
                          join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
                         where a.tenant_id = :tenant and a.answer is not null
                           and (a.content_hash is distinct from c.content_hash
                                or a.text_shown is not null
                                   and encode(sha256(convert_to(a.text_shown, 'UTF8')), 'hex')
                                       is distinct from a.text_hash)
                         order by a.consent_id, what
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Altered(
                        Rows.id(row, "consent_id", ConsentId::new), Rows.word(row, "what", Altered.What.class)))
                .list();
    }
}
