package no.stafett.handover.domain;

import no.stafett.shared.Refusal;

/** Why a baton does not move. */
public enum HandoverRefusal implements Refusal {
    RECEIVER_IS_MISSING("to"),
    RECEIVER_IS_THE_GIVER("to"),
    /** The consent does not name her as one who may write, so she cannot coordinate. */
    RECEIVER_IS_NOT_IN_THE_TEAM("to"),
    RECEIVER_HOLDS_THE_BATON_ALREADY("to"),
    /** At another unit than the holder, and the consent does not name her as one who may hold the baton (S-09). */
    RECEIVER_WORKS_ELSEWHERE("to"),
    MESSAGE_IS_TOO_LONG("message"),
    BATON_IS_ALREADY_ON_ITS_WAY(""),
    OFFER_IS_NO_LONGER_OPEN(""),
    /** It waited longer than the municipality lets an offer wait. */
    OFFER_HAS_RUN_OUT(""),
    /** The consent in force does not say that she may take it over; it may have been another when it was offered. */
    FAMILY_HAS_NOT_SAID_YES(""),
    OFFER_IS_FOR_SOMEONE_ELSE(""),
    OFFER_IS_NOT_YOURS_TO_TAKE_BACK(""),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason"),
    YOUR_DUTIES_ARE_MISSING("mine"),
    YOUR_DUTIES_ARE_TOO_LONG("mine"),
    THEIR_DUTIES_ARE_MISSING("theirs"),
    THEIR_DUTIES_ARE_TOO_LONG("theirs"),
    FIRST_CONTACT_IS_MISSING("first"),
    /** The municipality has decided that one holds it (K5). */
    ONE_HOLDS_IT_HERE(""),
    TWO_HOLD_IT_ALREADY(""),
    /** Alone, a holder hands it over; she never just lets go (H-01). */
    NOBODY_ELSE_HOLDS_IT(""),
    /** The other one works here no more: to let go, or to divide the work with her, would leave it to nobody. */
    THE_OTHER_HAS_LEFT("");

    private final String field;

    HandoverRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
