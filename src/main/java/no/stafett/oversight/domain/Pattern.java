package no.stafett.oversight.domain;

/** What is worth a talk when it stands out in the access log (D-05). Never a verdict: each has good reasons too. */
public enum Pattern {
    /** Many different plans in a short time. */
    MANY_PLANS,
    /** Visits to a plan after her line in it had ended. */
    AFTER_THE_END,
    /** Visits at night or in a weekend. */
    ODD_HOURS,
    /** Many times at a shut door. */
    DENIALS,
    /** Visits to a plan whose owner has the same surname. */
    SAME_NAME,
    /** Many plans read, and nothing written in any of them. */
    WITHOUT_WRITING,
    /** Many emergencies by one leader. */
    EMERGENCIES
}
