package no.stafett.individual.domain;

/** What an individuell plan must hold, in the order of the law (IP-02). */
public enum ContentItem {
    /** The person's goals, resources and need for services. */
    NEEDS,
    /** Who takes part in the planning. */
    PARTICIPANTS,
    /** Who is responsible for coordination and progress. */
    COORDINATION,
    /** What the person, the services and the next of kin contribute. */
    CONTRIBUTIONS,
    /** Measures, their extent, and who is responsible for each. */
    MEASURES,
    /** How the measures are carried out. */
    CARRYING_OUT,
    /** The period, and the day of revision. */
    PERIOD,
    /** Consent to the plan, and to confidential information being shared. */
    CONSENT,
    /** Needed or wanted cooperation with other providers. */
    COOPERATION
}
