package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.springframework.stereotype.Component;

/** Gathers what the reading and the answering of a version both need, so that both see the very same text. */
@Component
class ReadConsent {

    private final Deciders deciders;
    private final AnswerStore answers;
    private final ContentStore contents;

    ReadConsent(Deciders deciders, AnswerStore answers, ContentStore contents) {
        this.deciders = deciders;
        this.answers = answers;
        this.contents = contents;
    }

    /** @param found those who must answer as the registers stand now */
    record Read(Deciders.Found found, List<Asked> asked, Reader reader, ConsentText text) {

        Outcome<List<MustAnswer>> required() {
            return found.required();
        }

        Subject subject() {
            return found.subject();
        }

        boolean hasGiven(PersonId person) {
            return asked.stream().anyMatch(one -> one.person().equals(person) && one.hasGiven());
        }
    }

    Read read(Consenter consenter, Version version, Words words, Instant now) {
        var today = Oslo.day(now);
        var found = deciders.of(consenter.tenant(), consenter.plan(), Optional.of(version), today);
        var asked = answers.asked(consenter.tenant(), version.id());
        var reader = reader(consenter, asked, found.subject());
        var content = contents.of(consenter, version, reader, WhoConsents.guardiansWhoTakePart(found.subject(), today));
        return new Read(found, asked, reader, ConsentText.of(content, words));
    }

    /** The owner may read what others have said yes to on her behalf. */
    private static Reader reader(Consenter consenter, List<Asked> asked, Subject subject) {
        return asked.stream()
                .filter(one -> one.person().equals(consenter.person()))
                .map(one -> Reader.of(one.ground()))
                .findFirst()
                .or(() ->
                        Optional.of(Reader.OWNER).filter(_ -> consenter.person().equals(subject.owner())))
                .orElseThrow(NotYours::new);
    }
}
