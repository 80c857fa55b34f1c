package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import no.stafett.access.Consenter;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentText;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.Subject;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.WhoConsents;
import no.stafett.consent.domain.Words;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ContentStore;
import no.stafett.consent.sql.SubjectStore;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.tenant.Municipalities;
import org.springframework.stereotype.Component;

/** Gathers what the reading and the answering of a version both need, so that both see the very same text. */
@Component
class ReadConsent {

    private final SubjectStore subjects;
    private final AnswerStore answers;
    private final ContentStore contents;
    private final Municipalities municipalities;

    ReadConsent(SubjectStore subjects, AnswerStore answers, ContentStore contents, Municipalities municipalities) {
        this.subjects = subjects;
        this.answers = answers;
        this.contents = contents;
        this.municipalities = municipalities;
    }

    /** @param required those who must answer as the registers stand now; a refusal when nobody can */
    record Read(
            Subject subject, List<Asked> asked, Outcome<List<MustAnswer>> required, Reader reader, ConsentText text) {}

    Read read(Consenter consenter, Version version, Words words, Instant now) {
        var today = Oslo.day(now);
        var subject = subjects.of(consenter.tenant(), consenter.plan());
        var asked = answers.asked(consenter.tenant(), version.id());
        var me = asked.stream()
                .filter(one -> one.person().equals(consenter.person()))
                .findFirst()
                .orElseThrow(NotYours::new);
        var reader = Reader.of(me.ground());
        var content = contents.of(
                consenter.tenant(),
                consenter.plan(),
                version,
                reader,
                WhoConsents.guardiansWhoTakePart(subject, today));
        var consentAge = municipalities.rulesOn(today).consentAge();
        return new Read(
                subject,
                asked,
                WhoConsents.forPlanOf(subject, consentAge, today),
                reader,
                ConsentText.of(content, words));
    }
}
