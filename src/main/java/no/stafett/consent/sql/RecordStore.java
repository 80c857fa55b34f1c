package no.stafett.consent.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.ConsentAsker;
import no.stafett.access.Consenter;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentId;
import no.stafett.consent.RecordedId;
import no.stafett.consent.SignedPageId;
import no.stafett.consent.domain.AnsweredText;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Explained;
import no.stafett.consent.domain.Interpreter;
import no.stafett.consent.domain.Recorded;
import no.stafett.consent.domain.RecordedAnswer;
import no.stafett.consent.domain.Said;
import no.stafett.consent.domain.Way;
import no.stafett.consent.domain.Witness;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What employees have written down about answers by word of mouth and on paper. */
@Component
public class RecordStore {

    private final JdbcClient sql;

    RecordStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The day a version was written; nobody answered it before. */
    public LocalDate writtenOn(ConsentAsker asker, ConsentId consent) {
        return sql.sql("select written_at from consent where tenant_id = :tenant and consent_id = :consent")
                .param("tenant", asker.tenant().value())
                .param("consent", consent.value())
                .query((row, _) -> Oslo.day(Rows.instant(row, "written_at")))
                .single();
    }

    /** @param text what was answered; nothing when a yes is taken back */
    public RecordedId add(
            ConsentAsker asker,
            ConsentId consent,
            PersonId person,
            RecordedAnswer answer,
            Optional<AnsweredText> text,
            Instant now) {
        var id = RecordedId.create();
        sql.sql("""
                insert into recorded_answer
                       (tenant_id, plan_id, consent_id, recorded_id, person_id, said, way, answered_on, explained_in,
                        interpreter, witness, witness_role, language, text_hash, text_shown, sheet_edition, recorded_by,
                        recorded_at)
                values (:tenant, :plan, :consent, :recorded, :person, :said, :way, :day, :explainedIn, :interpreter, :witness,
                        :role, :language, :hash, :text, :edition, :by, :now)
                """)
                .param("tenant", asker.tenant().value())
                .param("plan", asker.plan().value())
                .param("consent", consent.value())
                .param("recorded", id.value())
                .param("person", person.value())
                .param("said", answer.said().name())
                .param("way", answer.way().name())
                .param("day", answer.day())
                .param("explainedIn", answer.explained().language())
                .param("interpreter", answer.explained().interpreter().name())
                .param("witness", answer.witness().name())
                .param("role", answer.witness().role())
                .param("language", text.map(AnsweredText::language).orElse(null))
                .param("hash", text.map(one -> one.text().hash()).orElse(null))
                .param("text", text.map(one -> one.text().plain()).orElse(null))
                .param("edition", text.map(AnsweredText::edition).orElse(""))
                .param("by", asker.person().value())
                .param("now", Rows.at(now))
                .update();
        return id;
    }

    /** About versions that have not ended, the latest first. */
    public List<Recorded> all(ConsentAsker asker) {
        return read(asker, Optional.empty());
    }

    /** About her own answers to versions that have not ended, the latest first. */
    public List<Recorded> hers(Consenter consenter) {
        return read(consenter, Optional.of(consenter.person()));
    }

    private List<Recorded> read(Proof proof, Optional<PersonId> person) {
        return sql.sql("""
                        select r.recorded_id, r.consent_id, r.person_id, r.said, r.way, r.answered_on, r.explained_in,
                               r.interpreter, r.witness, r.witness_role, r.recorded_by,
                               w.first_name || ' ' || w.last_name as recorder, c.activated_at is not null as active,
                               case when r.refuted_at is not null then 'REFUTED'
                                    when r.confirmed_at is not null then 'CONFIRMED'
                                    else 'UNCONFIRMED'
                               end as state,
                               (select string_agg(cast(s.page_id as text), ' ' order by s.page)
                                  from signed_page s
                                 where s.tenant_id = r.tenant_id and s.recorded_id = r.recorded_id) as pages,
                               case when r.said = 'GIVEN' and e.available then 'AVAILABLE'
                                    when r.said = 'GIVEN' and not e.available then 'KEPT_BY_THE_FAMILY'
                               end as earlier
                          from recorded_answer r
                          join consent c on c.tenant_id = r.tenant_id and c.consent_id = r.consent_id and c.ended_at is null
                          join person w on w.tenant_id = r.tenant_id and w.person_id = r.recorded_by
                          left join earlier_content_answer e on e.tenant_id = r.tenant_id and e.consent_id = r.consent_id
                                                            and e.person_id = r.person_id
                         where r.tenant_id = :tenant and r.plan_id = :plan
                           and (cast(:person as uuid) is null or r.person_id = :person)
                         order by r.recorded_at desc, r.recorded_id
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .param("person", person.map(PersonId::value).orElse(null))
                .query((row, _) -> recorded(row))
                .list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                Rows.id(row, "recorded_id", RecordedId::new),
                Rows.id(row, "consent_id", ConsentId::new),
                row.getBoolean("active"),
                Rows.id(row, "person_id", PersonId::new),
                new RecordedAnswer(
                        Rows.word(row, "said", Said.class),
                        Rows.optionalWord(row, "earlier", EarlierContent.class),
                        Rows.word(row, "way", Way.class),
                        Rows.date(row, "answered_on"),
                        new Explained(row.getString("explained_in"), Rows.word(row, "interpreter", Interpreter.class)),
                        new Witness(row.getString("witness"), row.getString("witness_role"))),
                Rows.id(row, "recorded_by", PersonId::new),
                row.getString("recorder").strip(),
                Rows.word(row, "state", Recorded.State.class),
                pages(Rows.text(row, "pages")));
    }

    private static List<SignedPageId> pages(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new SignedPageId(UUID.fromString(id)))
                .toList();
    }

    /** She has said that it is right. */
    public void confirm(Consenter consenter, RecordedId recorded, String assurance, Instant now) {
        sql.sql("""
                update recorded_answer set confirmed_at = :now, assurance = :assurance
                 where tenant_id = :tenant and recorded_id = :recorded and person_id = :person
                """)
                .param("now", Rows.at(now))
                .param("assurance", assurance)
                .param("tenant", consenter.tenant().value())
                .param("recorded", recorded.value())
                .param("person", consenter.person().value())
                .update();
    }

    /** She has said that it is not right. */
    public void refute(Consenter consenter, RecordedId recorded, String assurance, Instant now) {
        sql.sql("""
                update recorded_answer set refuted_at = :now, assurance = :assurance
                 where tenant_id = :tenant and recorded_id = :recorded and person_id = :person
                """)
                .param("now", Rows.at(now))
                .param("assurance", assurance)
                .param("tenant", consenter.tenant().value())
                .param("recorded", recorded.value())
                .param("person", consenter.person().value())
                .update();
    }
}
