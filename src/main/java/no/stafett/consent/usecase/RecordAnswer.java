package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.RECORD_ANSWER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.ConsentAsker;
import no.stafett.access.PlanAccess;
import no.stafett.consent.NoRecorded;
import no.stafett.consent.YesRecorded;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.AnswerTyped;
import no.stafett.consent.domain.AnsweredText;
import no.stafett.consent.domain.AwaitedConsent;
import no.stafett.consent.domain.AwaitedConsent.Answered;
import no.stafett.consent.domain.ConsentContent;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.RecordRefusal;
import no.stafett.consent.domain.RecordedAnswer;
import no.stafett.consent.domain.SheetWords;
import no.stafett.consent.domain.Signature;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.consent.sql.SignedPageStore;
import no.stafett.consent.usecase.ReadConsent.Read;
import no.stafett.picture.Picture;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Writes down what somebody answered by word of mouth or on paper (N-08, S-16, standards §1c 10). It counts as an answer on
 * the screen does, and may be the last yes that lets the people in. She is asked to confirm it, and nothing waits for that.
 */
@UseCase
public class RecordAnswer {

    /** What became of the question. */
    public enum Became {
        WAITS_FOR_ANSWERS,
        IN_FORCE,
        DECLINED
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final RecordStore records;
    private final MatterStore matters;
    private final SignedPageStore signedPages;
    private final Recorders recorders;
    private final SignedPages pages;
    private final ReadConsent reading;
    private final Seals seals;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordAnswer(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            RecordStore records,
            MatterStore matters,
            SignedPageStore signedPages,
            Recorders recorders,
            SignedPages pages,
            ReadConsent reading,
            Seals seals,
            Answering answering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.records = records;
        this.matters = matters;
        this.signedPages = signedPages;
        this.recorders = recorders;
        this.pages = pages;
        this.reading = reading;
        this.seals = seals;
        this.answering = answering;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses what is missing, one's own answer, an answer of somebody who has no say, has answered or is kept away, and a
     * sheet of another text than the one that waits.
     *
     * @param languages those a sheet exists in, the one that counts when nothing else is said first
     * @param sent the pages of the signed sheet
     */
    public Outcome<Became> record(
            Actor actor,
            PlanId plan,
            PersonId person,
            AnswerTyped typed,
            List<SheetWords> languages,
            List<byte[]> sent) {
        var asker = access.asker(actor, plan, RECORD_ANSWER);
        var now = clock.instant();
        var drawn = pages.draw(sent);
        var open = consents.openAndLocked(asker.tenant(), plan);
        if (open.awaited().isEmpty()) {
            return Outcome.refused(RecordRefusal.NOTHING_WAITS);
        }
        var version = open.awaited().get();
        if (!seals.isWhole(asker.tenant(), version)) {
            return Outcome.refused(ConsentRefusal.WHAT_WAS_SENT_HAS_BEEN_CHANGED);
        }
        var read = reading.read(asker, person, version, languages.getFirst().words(), now);
        if (read.subject().keepsAway(person)) {
            return Outcome.refused(RecordRefusal.IS_KEPT_AWAY);
        }
        var text = AnsweredText.find(
                contents(asker, version, read, now), languages, typed.explainedIn(), typed.sheetMark());
        var recorded = recorders
                .of(asker, person, version, now)
                .answer(typed, languages, sent.size())
                .and(text)
                .and(drawn);
        return switch (recorded) {
            case Refused<RecordedAnswer>(var reasons) -> Outcome.refused(reasons);
            case Done<RecordedAnswer>(var answer) -> {
                var answered = judge(person, version, read, answer);
                if (answered instanceof Done<Answered>(var given)
                        && text instanceof Done<AnsweredText>(var signed)
                        && drawn instanceof Done<List<Picture>>(var sheet)) {
                    askAll(asker, version, read);
                    keep(asker, person, version, answer, signed, sheet, now);
                    answering.follow(asker, person, open, version, read, given, now);
                }
                yield whatBecame(answered);
            }
        };
    }

    /** What it says to her, and to the guardians: all may have signed the same sheet. */
    private List<ConsentContent> contents(ConsentAsker asker, Version version, Read read, Instant now) {
        return Stream.concat(
                        Stream.of(read.content()),
                        Stream.of(Reader.values())
                                .filter(reader -> reader != read.reader())
                                .map(reader -> reading.onPaper(asker, version, reader, read.found(), now)))
                .toList();
    }

    private static Outcome<Answered> judge(PersonId person, Version version, Read read, RecordedAnswer recorded) {
        var answer = Answer.valueOf(recorded.said().name());
        return switch (read.required()) {
            case Refused<List<MustAnswer>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<MustAnswer>>(var required) ->
                new AwaitedConsent(version, read.asked(), required).answer(person, answer);
        };
    }

    /** One who got the say after it was sent is asked by being answered for. */
    private void askAll(ConsentAsker asker, Version version, Read read) {
        if (read.required() instanceof Done<List<MustAnswer>>(var required)) {
            answers.ask(asker.tenant(), asker.plan(), version.id(), required);
        }
    }

    private void keep(
            ConsentAsker asker,
            PersonId person,
            Version version,
            RecordedAnswer answer,
            AnsweredText text,
            List<Picture> sheet,
            Instant now) {
        var said = Answer.valueOf(answer.said().name());
        answers.save(
                asker.tenant(),
                version.id(),
                person,
                new Signature(
                        said,
                        text.text(),
                        text.language(),
                        answer.explained(),
                        answer.way().name()),
                now);
        answer.earlier().ifPresent(earlier -> matters.save(asker, version.id(), person, earlier));
        var id = records.add(asker, version.id(), person, answer, Optional.of(text), now);
        signedPages.add(asker, id, sheet);
        events.publishEvent(
                switch (said) {
                    case GIVEN -> new YesRecorded(asker.tenant(), asker.plan(), asker.person(), now, person);
                    case DECLINED -> new NoRecorded(asker.tenant(), asker.plan(), asker.person(), now, person);
                });
    }

    private static Outcome<Became> whatBecame(Outcome<Answered> answered) {
        return switch (answered) {
            case Refused<Answered>(var reasons) ->
                Outcome.refused(
                        reasons.stream().map(RecordRefusal::toTheRecorder).toList());
            case Done<Answered>(var done) ->
                Outcome.done(
                        switch (done.answer()) {
                            case DECLINED -> Became.DECLINED;
                            case GIVEN -> done.complete() ? Became.IN_FORCE : Became.WAITS_FOR_ANSWERS;
                        });
        };
    }
}
