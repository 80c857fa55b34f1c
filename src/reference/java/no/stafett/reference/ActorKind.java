package no.stafett.reference;

/** Everybody who may stand at the door of a plan, told apart by what they are to it (security: actors A0–A26). */
public enum ActorKind {
    OWNER_OF_AGE,
    PREGNANT_OWNER,
    YOUTH,
    CHILD,
    ASSESSED_CHILD,
    OWNER_OF_UNKNOWN_AGE,
    ASSESSED_OWNER_OF_UNKNOWN_AGE,

    GUARDIAN,
    GUARDIAN_OF_YOUTH,
    GUARDIAN_OF_ADULT,
    GUARDIAN_OF_UNKNOWN_AGE,
    /** Has the responsibility and takes no part yet: the first consent is under way. */
    GUARDIAN_NOT_YET_IN,
    /** Took part, and has lost the responsibility since. */
    FORMER_GUARDIAN,
    PARENT_WITHOUT_RESPONSIBILITY,
    BANNED_PARENT,

    READER,
    WRITER,
    BATON_HOLDER,
    BATON_HOLDER_WHO_ONLY_READS,
    FORMER_PARTICIPANT,
    INFORMED_LEADER,
    KIN_WHO_TAKES_PART,
    BLOCKED_PARTICIPANT,

    OPENER,
    CITIZEN_WHO_OPENED,
    ADMINISTRATOR_WHO_OPENED,

    /** Leads the unit where the one who holds the baton works. */
    LINE_MANAGER,
    LINE_MANAGER_WHO_TAKES_PART,
    LINE_MANAGER_OF_ANOTHER_UNIT,
    LINE_MANAGER_AS_CITIZEN,
    LINE_MANAGER_WITH_BREAK_GLASS,
    /** A consent names her as one who is told, and she has broken the glass. */
    INFORMED_LEADER_WITH_BREAK_GLASS,
    LINE_MANAGER_WITH_BREAK_GLASS_OVER,
    LINE_MANAGER_WITH_BREAK_GLASS_OF_ANOTHER_UNIT,
    LINE_MANAGER_WITH_BREAK_GLASS_AS_CITIZEN,
    BLOCKED_LINE_MANAGER_WITH_BREAK_GLASS,
    ADMINISTRATOR_WITH_BREAK_GLASS,
    /** Has left the office while the glass was broken. */
    FORMER_LINE_MANAGER_WITH_BREAK_GLASS,
    PRIVACY_OFFICER,
    ARCHIVIST,
    LOCAL_ADMINISTRATOR,
    SYSTEM_ADMINISTRATOR,
    ADMINISTRATOR_WHO_TAKES_PART,
    COLLEAGUE,

    /** Held the baton when the plan was closed, or was set in her place; of one in use, when all who held it have left. */
    LAST_HOLDER,
    LAST_HOLDER_WHO_ADMINISTERS,
    LAST_HOLDER_AS_CITIZEN,
    /** Leads the unit of the plan, and the one that must see to its baton. */
    LEADER_OF_THE_UNIT,

    /** Those who have left the municipality, whatever they were. */
    BATON_HOLDER_WHO_LEFT,
    OPENER_WHO_LEFT,
    LAST_HOLDER_WHO_LEFT,
    LEADER_OF_THE_UNIT_WHO_LEFT,
    LINE_MANAGER_WITH_BREAK_GLASS_WHO_LEFT,
    CHILD_WELFARE_REPRESENTATIVE_WHO_LEFT,

    /** Answers for the child welfare service, in the parents' place, under a care order in force (P-06). */
    CHILD_WELFARE_REPRESENTATIVE,
    CHILD_WELFARE_REPRESENTATIVE_OF_ADULT,
    CHILD_WELFARE_REPRESENTATIVE_OF_UNKNOWN_AGE,
    CHILD_WELFARE_REPRESENTATIVE_AS_CITIZEN,

    /** A guardian of this child who has signed in as the employee she also is. */
    GUARDIAN_AS_EMPLOYEE,
    /** A participant who has signed in as the citizen she also is. */
    PARTICIPANT_AS_CITIZEN,

    BATON_HOLDER_OF_ANOTHER_MUNICIPALITY,
    GUARDIAN_OF_ANOTHER_MUNICIPALITY,
    ADMINISTRATOR_OF_ANOTHER_MUNICIPALITY,
    /** Somebody with the address of a plan that does not exist. */
    GUESSER
}
