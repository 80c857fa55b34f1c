package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.RECORD_ANSWER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.consent.WithdrawalRecorded;
import no.stafett.consent.domain.AnswerTyped;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.RecordedAnswer;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.consent.sql.SignedPageStore;
import no.stafett.consent.usecase.WithdrawConsent.Withdrawn;
import no.stafett.picture.Picture;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Writes down that somebody took her yes back by word of mouth or in writing (standards §1c 6, W-01). It has the same effect at
 * once as on the screen: a doubt keeps nobody in a consent.
 */
@UseCase
public class RecordWithdrawal {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final RecordStore records;
    private final SignedPageStore signedPages;
    private final Recorders recorders;
    private final SignedPages pages;
    private final Withdrawals withdrawals;
    private final Ending ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordWithdrawal(
            PlanAccess access,
            ConsentStore consents,
            RecordStore records,
            SignedPageStore signedPages,
            Recorders recorders,
            SignedPages pages,
            Withdrawals withdrawals,
            Ending ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.records = records;
        this.signedPages = signedPages;
        this.recorders = recorders;
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses one's own, what is missing, and when she has nothing she may take back. */
    public Outcome<Withdrawn> record(Actor actor, PlanId plan, PersonId person, AnswerTyped typed, List<byte[]> sent) {
        var asker = access.asker(actor, plan, RECORD_ANSWER);
        var now = clock.instant();
        var drawn = pages.draw(sent);
        var open = consents.openAndLocked(asker.tenant(), plan);
        var hers = withdrawals.of(asker, person, open, now);
        if (hers.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_WITHDRAW);
        }
        var version = hers.get();
        var recorded = recorders
                .of(asker, person, version, now)
                .withdrawal(typed, sent.size())
                .and(drawn);
        if (recorded instanceof Done<RecordedAnswer>(var answer) && drawn instanceof Done<List<Picture>>(var sheet)) {
            signedPages.add(asker, records.add(asker, version.id(), person, answer, Optional.empty(), now), sheet);
            events.publishEvent(new WithdrawalRecorded(asker.tenant(), plan, asker.person(), now, person));
            return Outcome.done(ending.takeBack(asker, person, open, version, now));
        }
        return recorded.map(_ -> Withdrawn.ANSWER);
    }
}
