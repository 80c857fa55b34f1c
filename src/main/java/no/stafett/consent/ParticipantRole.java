package no.stafett.consent;

/** The role a consent gives an employee in a plan (S-06). */
public enum ParticipantRole {
    BATON_HOLDER,
    /** Works elsewhere than the one who holds the baton, and may take it over: the family has said yes to that (S-11, H-03). */
    COMING_HOLDER,
    PARTICIPANT,
    /** A rector or another leader who follows the plan (K9). */
    LEADER,
    OTHER
}
