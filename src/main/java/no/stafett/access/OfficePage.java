package no.stafett.access;

/** The pages that belong to an office. Each look at one leaves a line, as each look into a plan does. */
public enum OfficePage {
    /** How the plans of a unit stand, for the one who leads it; nothing of what is in them. */
    MY_UNIT,
    /** The batons the leader of a unit must see to; nothing of what is in the plans. */
    UNIT_BATONS,
    /** Emergencies and what stands out in the access log. */
    OVERSIGHT,
    /** Those who came to a door that stayed shut. */
    DENIALS,
    /** Who has read these pages. */
    READINGS,
    /** What is done beside the plans. */
    ADMINISTRATION_LOG,
    /** How one address is protected, and who may know it. */
    PROTECTED_ADDRESS,
    /** Who in a unit has said that she is too near a family. */
    STEPPED_ASIDE,
    /** Who has come to the notes from before there is a log; nothing of what is in them. */
    NOTE_VISITS,
    /** Where the services of a unit do not agree on who coordinates. */
    DISAGREEMENTS,
    /** How the follow-up stands in the plans of a unit, in numbers; nothing of what is in them. */
    UNIT_CHECK,
    /** Who asks for a coordinator, and who has one. */
    COORDINATING_UNIT
}
