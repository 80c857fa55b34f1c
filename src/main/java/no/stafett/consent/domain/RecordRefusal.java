package no.stafett.consent.domain;

import no.stafett.shared.Refusal;

/** Why an answer cannot be written down, confirmed or refuted. */
public enum RecordRefusal implements Refusal {
    /** Nobody writes down an answer of her own, also not as somebody's guardian or representative. */
    OWN_ANSWER,
    /** No question waits for an answer. */
    NOTHING_WAITS,
    /** Somebody else answers, as the registers stand now. */
    HAS_NO_SAY,
    HAS_ANSWERED,
    /** A decision keeps her away, and nobody comes to her with the text. */
    IS_KEPT_AWAY,
    SAID_IS_MISSING("answer"),
    /** A yes to opening a closed plan again says whether the team may read what was written before (Z-07). */
    EARLIER_CONTENT_IS_MISSING("earlier"),
    WAY_IS_MISSING("way"),
    DAY_IS_MISSING("day"),
    DAY_HAS_NOT_COME("day"),
    /** Nobody can have answered a text that was not written yet. */
    DAY_IS_BEFORE_THE_TEXT("day"),
    LANGUAGE_IS_MISSING("explainedIn"),
    OTHER_LANGUAGE_IS_MISSING("otherLanguage"),
    OTHER_LANGUAGE_IS_TOO_LONG("otherLanguage"),
    INTERPRETER_IS_MISSING("interpreter"),
    /** Word of mouth is valid when somebody else heard it (standards §1c 10). */
    WITNESS_IS_MISSING("witness"),
    WITNESS_IS_TOO_LONG("witness"),
    WITNESS_WRITES_IT_DOWN("witness"),
    WITNESS_IS_THE_ONE_WHO_ANSWERS("witness"),
    WITNESS_ROLE_IS_MISSING("witnessRole"),
    WITNESS_ROLE_IS_TOO_LONG("witnessRole"),
    SIGNED_SHEET_IS_MISSING("picture"),
    TOO_MANY_PAGES("picture"),
    /** What was signed is not what would be said yes to. */
    SHEET_IS_OF_ANOTHER_TEXT("sheetMark"),
    /** Confirmed or refuted already, or the consent has ended. */
    NOTHING_TO_CONFIRM;

    private final String field;

    RecordRefusal() {
        this("");
    }

    RecordRefusal(String field) {
        this.field = field;
    }

    /** What is said to the one who answers, said to the one who writes it down. */
    public static Refusal toTheRecorder(Refusal reason) {
        if (reason == ConsentRefusal.SOMEBODY_ELSE_DECIDES) {
            return HAS_NO_SAY;
        }
        return reason == ConsentRefusal.ALREADY_ANSWERED ? HAS_ANSWERED : reason;
    }

    @Override
    public String field() {
        return field;
    }
}
