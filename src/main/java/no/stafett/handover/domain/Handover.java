package no.stafett.handover.domain;

import static no.stafett.handover.domain.HandoverRefusal.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanPerson;
import no.stafett.access.Relation;
import no.stafett.handover.HandoverId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * A movement of the baton from one to another (H-01). Only an open offer has verbs: what was accepted, declined or taken
 * back is history.
 */
public sealed interface Handover {

    int MOST_CHARACTERS = 2000;

    HandoverId id();

    PersonId from();

    PersonId to();

    /**
     * The baton is held out. The giver holds it until the receiver has taken it.
     *
     * @param split who shall do what, when the giver keeps her own grip and they hold it together
     */
    record Offered(HandoverId id, PersonId from, PersonId to, Optional<Split> split, String message, Instant at)
            implements Handover {

        /**
         * @param passage how the baton may go to her now; it may have changed since the offer
         * @param days how long the municipality lets an offer wait
         */
        public Outcome<Accepted> accept(PlanMember receiver, Passage passage, int days, Instant now) {
            if (!receiver.is(to)) {
                return Outcome.refused(OFFER_IS_FOR_SOMEONE_ELSE);
            }
            if (hasRunOut(days, now)) {
                return Outcome.refused(OFFER_HAS_RUN_OUT);
            }
            return passage.isOpen()
                    ? Outcome.done(new Accepted(id, from, to, now))
                    : Outcome.refused(FAMILY_HAS_NOT_SAID_YES);
        }

        public Outcome<Declined> decline(PlanMember receiver, String reason, Instant now) {
            if (!receiver.is(to)) {
                return Outcome.refused(OFFER_IS_FOR_SOMEONE_ELSE);
            }
            if (reason.isBlank()) {
                return Outcome.refused(REASON_IS_MISSING);
            }
            if (reason.length() > MOST_CHARACTERS) {
                return Outcome.refused(REASON_IS_TOO_LONG);
            }
            return Outcome.done(new Declined(id, from, to, reason.strip(), now));
        }

        /** An offer of Monday is over when as many days have passed, at the same time of day. */
        public boolean hasRunOut(int days, Instant now) {
            return !now.isBefore(at.plus(days, ChronoUnit.DAYS));
        }

        public Outcome<TakenBack> takeBack(BatonHolder holder, Instant now) {
            return holder.is(from)
                    ? Outcome.done(new TakenBack(id, from, to, now))
                    : Outcome.refused(OFFER_IS_NOT_YOURS_TO_TAKE_BACK);
        }
    }

    /** The receiver has it. */
    record Accepted(HandoverId id, PersonId from, PersonId to, Instant at) implements Handover {}

    /** Nobody answered in time; the giver holds it as before. */
    record RunOut(HandoverId id, PersonId from, PersonId to, Instant at) implements Handover {}

    /** The receiver said no, and why. */
    record Declined(HandoverId id, PersonId from, PersonId to, String reason, Instant at) implements Handover {}

    /** The giver changed her mind. */
    record TakenBack(HandoverId id, PersonId from, PersonId to, Instant at) implements Handover {}

    /**
     * The holder offers the baton to somebody in the team.
     *
     * @param receiver the person meant, if she takes part in the plan at all
     * @param passage how the baton may go to her
     * @param split who shall do what, when they shall hold it together
     */
    static Outcome<Offered> offer(
            HandoverId id,
            BatonHolder holder,
            Optional<PlanPerson> receiver,
            Passage passage,
            Optional<Split> split,
            String message,
            Instant now) {
        if (message.length() > MOST_CHARACTERS) {
            return Outcome.refused(MESSAGE_IS_TOO_LONG);
        }
        if (receiver.isEmpty()) {
            return Outcome.refused(RECEIVER_IS_NOT_IN_THE_TEAM);
        }
        var person = receiver.get();
        if (holder.is(person.id())) {
            return Outcome.refused(RECEIVER_IS_THE_GIVER);
        }
        if (!canHoldTheBaton(person)) {
            return Outcome.refused(RECEIVER_IS_NOT_IN_THE_TEAM);
        }
        if (person.holdsBaton()) {
            return Outcome.refused(RECEIVER_HOLDS_THE_BATON_ALREADY);
        }
        if (!passage.isOpen()) {
            return Outcome.refused(RECEIVER_WORKS_ELSEWHERE);
        }
        return Outcome.done(new Offered(id, holder.person(), person.id(), split, message.strip(), now));
    }

    /** Whether one more may take hold of it (K5). */
    static Optional<HandoverRefusal> oneMore(int holders, int most) {
        if (most < 2) {
            return Optional.of(ONE_HOLDS_IT_HERE);
        }
        return holders < most ? Optional.empty() : Optional.of(TWO_HOLD_IT_ALREADY);
    }

    /** An employee whom the consent lets write: the family is never made to coordinate itself. */
    static boolean canHoldTheBaton(PlanPerson person) {
        return person.relation() == Relation.PARTICIPANT && person.mayWrite();
    }
}
