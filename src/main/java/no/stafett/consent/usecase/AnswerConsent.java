package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ANSWER_CONSENT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Consenter;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentGiven;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.AwaitedConsent;
import no.stafett.consent.domain.AwaitedConsent.Answered;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Explained;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.NorwegianWords;
import no.stafett.consent.domain.Signature;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.usecase.ReadConsent.Read;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Says yes or no to what stands on the screen. The last yes that is needed lets the people in; one no ends the version,
 * and nobody asks why (S-05, P-01, P-03).
 */
@UseCase
public class AnswerConsent {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final MatterStore matters;
    private final ReadConsent reading;
    private final Seals seals;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerConsent(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            MatterStore matters,
            ReadConsent reading,
            Seals seals,
            Answering answering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.matters = matters;
        this.reading = reading;
        this.seals = seals;
        this.answering = answering;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses an answer to another text than the one that would be kept, and to a version that is no longer what was sent.
     *
     * @param earlier what she says of what was written before, when a closed plan shall be opened again; a yes needs it
     * @param textHash the hash of what was read
     * @param explained how somebody has explained it to her, if she says so
     * @param assurance how surely we know who answers
     */
    public Outcome<Answered> answer(
            Actor actor,
            PlanId plan,
            Answer answer,
            Optional<EarlierContent> earlier,
            String textHash,
            Explained explained,
            String assurance,
            NorwegianWords words) {
        var consenter = access.consenter(actor, plan, ANSWER_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        if (open.awaited().isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_ANSWER);
        }
        var version = open.awaited().get();
        if (!seals.isWhole(consenter.tenant(), version)) {
            return Outcome.refused(ConsentRefusal.WHAT_WAS_SENT_HAS_BEEN_CHANGED);
        }
        var read = reading.read(consenter, version, words, now);

        var mustSay = answer == Answer.GIVEN
                && matters.of(consenter.tenant(), version.id()).reopens();
        if (mustSay && earlier.isEmpty()) {
            return Outcome.refused(ConsentRefusal.EARLIER_CONTENT_IS_NOT_SAID);
        }
        var outcome = judge(consenter, version, answer, textHash, read).and(explained.check());

        if (outcome instanceof Done<Answered>(var answered)) {
            var signature = new Signature(answer, read.text(), words.language().tag(), explained, assurance);
            answers.save(consenter.tenant(), version.id(), consenter.person(), signature, now);
            earlier.filter(_ -> mustSay)
                    .ifPresent(said -> matters.save(consenter, version.id(), consenter.person(), said));
            if (answered.answer() == Answer.GIVEN) {
                events.publishEvent(new ConsentGiven(consenter.tenant(), plan, consenter.person(), now, version.id()));
            }
            answering.follow(consenter, consenter.person(), open, version, read, answered, now);
        }
        return outcome;
    }

    private static Outcome<Answered> judge(
            Consenter consenter, Version version, Answer answer, String textHash, Read read) {
        return switch (read.required()) {
            case Refused<List<MustAnswer>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<MustAnswer>>(var required) -> {
                var outcome = new AwaitedConsent(version, read.asked(), required).answer(consenter.person(), answer);
                yield outcome instanceof Done && !read.text().hash().equals(textHash)
                        ? Outcome.refused(ConsentRefusal.TEXT_HAS_CHANGED)
                        : outcome;
            }
        };
    }
}
