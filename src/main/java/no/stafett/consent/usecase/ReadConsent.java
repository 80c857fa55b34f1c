package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.ConsentAsker;
import no.stafett.access.Consenter;
import no.stafett.access.FamilyAddresses;
import no.stafett.access.Proof;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.ConsentContent;
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
    private final FamilyAddresses addresses;

    ReadConsent(Deciders deciders, AnswerStore answers, ContentStore contents, FamilyAddresses addresses) {
        this.deciders = deciders;
        this.answers = answers;
        this.contents = contents;
        this.addresses = addresses;
    }

    /** @param found those who must answer as the registers stand now */
    record Read(Deciders.Found found, List<Asked> asked, ConsentContent content, ConsentText text) {

        Reader reader() {
            return content.reader();
        }

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
        return read(consenter, consenter.person(), version, words, consenter.seesPlace(), now);
    }

    /**
     * What somebody else reads, or is told, for the one who writes her answer down. A sheet goes from hand to hand, so it
     * tells of no place when an address in the family is protected.
     */
    Read read(ConsentAsker asker, PersonId person, Version version, Words words, Instant now) {
        return read(asker, person, version, words, !addresses.areProtected(asker), now);
    }

    /** What a version says on the sheet to one of the readers. */
    ConsentContent onPaper(ConsentAsker asker, Version version, Reader reader, Deciders.Found found, Instant now) {
        return content(asker, version, reader, found, !addresses.areProtected(asker), now);
    }

    private Read read(Proof who, PersonId person, Version version, Words words, boolean tellsPlace, Instant now) {
        var found = deciders.of(who.tenant(), who.plan(), Optional.of(version), Oslo.day(now));
        var asked = answers.asked(who.tenant(), version.id());
        var content = content(who, version, reader(person, asked, found), found, tellsPlace, now);
        return new Read(found, asked, content, ConsentText.of(content, words));
    }

    private ConsentContent content(
            Proof who, Version version, Reader reader, Deciders.Found found, boolean tellsPlace, Instant now) {
        return contents.of(
                who, version, reader, WhoConsents.guardiansWhoRead(found.subject(), Oslo.day(now)), tellsPlace);
    }

    /** The owner may read what others have said yes to on her behalf. */
    private static Reader reader(PersonId person, List<Asked> asked, Deciders.Found found) {
        return asked.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> Reader.of(one.ground()))
                .findFirst()
                .or(() -> found.ground(person).map(Reader::of))
                .or(() -> Optional.of(Reader.OWNER)
                        .filter(_ -> person.equals(found.subject().owner())))
                .orElseThrow(NotYours::new);
    }
}
