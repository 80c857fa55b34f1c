package no.stafett.identity.domain;

import no.stafett.shared.Refusal;

/** Why somebody who came back from an issuer is not let in. */
public enum SignInRefusal implements Refusal {
    /** The issuer did not say who it was. */
    NO_IDENTITY_IN_THE_ANSWER,
    /** The issuer was not sure enough (N-04). */
    LEVEL_IS_TOO_LOW,
    /** No municipality here knows this person. */
    NOBODY_WE_KNOW,
    /** She worked here, and has left (H-10). */
    HAS_LEFT,
    /** Asked to show herself once more, and another came back (J-06). */
    SOMEBODY_ELSE_CAME_BACK,
    /** The issuer let her through without asking who she was. */
    NOT_SEEN_ANEW
}
