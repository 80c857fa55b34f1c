package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.RecordRefuted;
import no.stafett.consent.RecordedId;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.RecordRefusal;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody says that what was written down about her yes is not right. While others are still to answer, the question is
 * open to her again; when the consent is in force it is taken back, with everything that follows (S-12).
 */
@UseCase
public class RefuteRecord {

    /** What became of it. */
    public enum Refuted {
        QUESTION_IS_OPEN,
        PLAN_HAS_ENDED
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final RecordStore records;
    private final Withdrawals withdrawals;
    private final Ending ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefuteRecord(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            RecordStore records,
            Withdrawals withdrawals,
            Ending ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.records = records;
        this.withdrawals = withdrawals;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses what is confirmed or refuted already, and to end a plan over which somebody else has the say today.
     *
     * @param assurance how surely we know who says so
     */
    public Outcome<Refuted> refute(Actor actor, PlanId plan, RecordedId id, String assurance) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        var hers = records.hers(consenter).stream()
                .filter(one -> one.id().equals(id) && one.isToConfirm())
                .findFirst();
        if (hers.isEmpty()) {
            return Outcome.refused(RecordRefusal.NOTHING_TO_CONFIRM);
        }
        var record = hers.get();
        var toEnd = withdrawals.of(consenter, consenter.person(), open, now).filter(_ -> record.active());
        if (record.active() && toEnd.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_WITHDRAW);
        }
        records.refute(consenter, id, assurance, now);
        events.publishEvent(new RecordRefuted(consenter.tenant(), plan, consenter.person(), now, record.recorder()));
        if (toEnd.isPresent()) {
            ending.takeBack(consenter, consenter.person(), open, toEnd.get(), now);
            return Outcome.done(Refuted.PLAN_HAS_ENDED);
        }
        answers.open(consenter, record.consent());
        return Outcome.done(Refuted.QUESTION_IS_OPEN);
    }
}
