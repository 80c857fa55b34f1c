package no.stafett.consent;

/** The role a consent gives an employee in a plan (S-06). */
public enum ParticipantRole {
    BATON_HOLDER,
    PARTICIPANT,
    /** A rector or another leader who follows the plan (K9). */
    LEADER,
    OTHER
}
