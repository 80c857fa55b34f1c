package no.stafett.handover.domain;

import static no.stafett.handover.domain.HandoverRefusal.*;

import java.time.Instant;
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

    /** The baton is held out. The giver holds it until the receiver has taken it. */
    record Offered(HandoverId id, PersonId from, PersonId to, String message, Instant at) implements Handover {

        /** @param passage how the baton may go to her now; it may have changed since the offer */
        public Outcome<Accepted> accept(PlanMember receiver, Passage passage, Instant now) {
            if (!receiver.is(to)) {
                return Outcome.refused(OFFER_IS_FOR_SOMEONE_ELSE);
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

        public Outcome<TakenBack> takeBack(BatonHolder holder, Instant now) {
            return holder.is(from)
                    ? Outcome.done(new TakenBack(id, from, to, now))
                    : Outcome.refused(OFFER_IS_NOT_YOURS_TO_TAKE_BACK);
        }
    }

    /** The receiver has it. */
    record Accepted(HandoverId id, PersonId from, PersonId to, Instant at) implements Handover {}

    /** The receiver said no, and why. */
    record Declined(HandoverId id, PersonId from, PersonId to, String reason, Instant at) implements Handover {}

    /** The giver changed her mind. */
    record TakenBack(HandoverId id, PersonId from, PersonId to, Instant at) implements Handover {}

    /**
     * The holder offers the baton to somebody in the team.
     *
     * @param receiver the person meant, if she takes part in the plan at all
     * @param passage how the baton may go to her
     */
    static Outcome<Offered> offer(
            HandoverId id,
            BatonHolder holder,
            Optional<PlanPerson> receiver,
            Passage passage,
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
        return Outcome.done(new Offered(id, holder.person(), person.id(), message.strip(), now));
    }

    /** An employee whom the consent lets write: the family is never made to coordinate itself. */
    static boolean canHoldTheBaton(PlanPerson person) {
        return person.relation() == Relation.PARTICIPANT && person.mayWrite();
    }
}
