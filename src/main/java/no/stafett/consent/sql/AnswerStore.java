package no.stafett.consent.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.Consenter;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.ConsentText;
import no.stafett.consent.domain.GivenText;
import no.stafett.consent.domain.Ground;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.Signature;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked, and what each has answered. */
@Component
public class AnswerStore {

    private final JdbcClient sql;

    AnswerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Asks those who are not asked already. */
    public void ask(TenantId tenant, PlanId plan, ConsentId consent, List<MustAnswer> people) {
        for (var one : people) {
            sql.sql("""
                    insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground)
                    values (:tenant, :plan, :consent, :person, :ground)
                    on conflict do nothing
                    """)
                    .param("tenant", tenant.value())
                    .param("plan", plan.value())
                    .param("consent", consent.value())
                    .param("person", one.person().value())
                    .param("ground", one.ground().name())
                    .update();
        }
    }

    public List<Asked> asked(TenantId tenant, ConsentId consent) {
        return asked(tenant, List.of(consent)).getOrDefault(consent, List.of());
    }

    /** Of each of these versions, in one statement. */
    public Map<ConsentId, List<Asked>> asked(TenantId tenant, Collection<ConsentId> consents) {
        if (consents.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select consent_id, person_id, ground, answer
                          from consent_answer
                         where tenant_id = :tenant and consent_id in (:consents)
                         order by person_id
                        """)
                .param("tenant", tenant.value())
                .param("consents", consents.stream().map(ConsentId::value).toList())
                .query((row, _) -> Map.entry(
                        Rows.id(row, "consent_id", ConsentId::new),
                        new Asked(
                                Rows.id(row, "person_id", PersonId::new),
                                Rows.word(row, "ground", Ground.class),
                                Rows.optionalWord(row, "answer", Answer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Keeps an answer with the very text it was an answer to. */
    public void save(TenantId tenant, ConsentId consent, PersonId person, Signature signature, Instant now) {
        sql.sql("""
                update consent_answer
                   set answer = :answer, answered_at = :now, assurance = :assurance, language = :language,
                       text_hash = :hash, text_shown = :text, explained_in = :explainedIn, interpreter = :interpreter
                 where tenant_id = :tenant and consent_id = :consent and person_id = :person
                """)
                .param("answer", signature.answer().name())
                .param("now", Rows.at(now))
                .param("assurance", signature.assurance())
                .param("language", signature.language())
                .param("hash", signature.text().hash())
                .param("text", signature.text().plain())
                .param("explainedIn", signature.explained().language())
                .param("interpreter", signature.explained().interpreter().name())
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .param("person", person.value())
                .update();
    }

    /** The question is open again: what was written down about her answer is not right. */
    public void open(Consenter consenter, ConsentId consent) {
        sql.sql("""
                update consent_answer
                   set answer = null, answered_at = null, assurance = null, language = null, text_hash = null,
                       text_shown = null, explained_in = '', interpreter = 'NONE', content_hash = null
                 where tenant_id = :tenant and consent_id = :consent and person_id = :person
                """)
                .param("tenant", consenter.tenant().value())
                .param("consent", consent.value())
                .param("person", consenter.person().value())
                .update();
    }

    /** What this person has said yes to, as it stood on her screen or sheet. */
    public Optional<GivenText> textGivenBy(Consenter consenter, ConsentId consent) {
        return sql.sql("""
                        select text_shown, language
                          from consent_answer
                         where tenant_id = :tenant and consent_id = :consent and person_id = :person and answer = 'GIVEN'
                        """)
                .param("tenant", consenter.tenant().value())
                .param("consent", consent.value())
                .param("person", consenter.person().value())
                .query((row, _) ->
                        new GivenText(ConsentText.read(row.getString("text_shown")), row.getString("language")))
                .optional();
    }
}
