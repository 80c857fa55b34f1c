package no.stafett.consent.sql;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.ConsentAsker;
import no.stafett.access.Consenter;
import no.stafett.access.Proof;
import no.stafett.consent.RecordedId;
import no.stafett.consent.SignedPageId;
import no.stafett.picture.Picture;
import no.stafett.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets people signed. They are no pictures of the plan: only she who signed and the one who asks the family see them. */
@Component
public class SignedPageStore {

    private final JdbcClient sql;

    SignedPageStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(ConsentAsker asker, RecordedId recorded, List<Picture> pages) {
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            sql.sql("""
                    insert into signed_page
                           (tenant_id, plan_id, recorded_id, page, page_id, content, media_type, width, height)
                    values (:tenant, :plan, :recorded, :page, :id, :content, :mediaType, :width, :height)
                    """)
                    .param("tenant", asker.tenant().value())
                    .param("plan", asker.plan().value())
                    .param("recorded", recorded.value())
                    .param("page", i + 1)
                    .param("id", UUID.randomUUID())
                    .param("content", page.content())
                    .param("mediaType", page.mediaType())
                    .param("width", page.width())
                    .param("height", page.height())
                    .update();
        }
    }

    /** Any page in the plan, for the one who asks the family. */
    public Optional<Picture> find(SignedPageId id, ConsentAsker asker) {
        return read(id, asker, Optional.empty());
    }

    /** A page she signed herself. */
    public Optional<Picture> find(SignedPageId id, Consenter consenter) {
        return read(id, consenter, Optional.of(consenter.person()));
    }

    private Optional<Picture> read(SignedPageId id, Proof proof, Optional<PersonId> signer) {
        return sql.sql("""
                        select s.content, s.media_type, s.width, s.height
                          from signed_page s
                          join recorded_answer r on r.tenant_id = s.tenant_id and r.recorded_id = s.recorded_id
                         where s.tenant_id = :tenant and s.plan_id = :plan and s.page_id = :page
                           and (cast(:signer as uuid) is null or r.person_id = :signer)
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .param("page", id.value())
                .param("signer", signer.map(PersonId::value).orElse(null))
                .query((row, _) -> new Picture(
                        row.getBytes("content"),
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height")))
                .optional();
    }
}
