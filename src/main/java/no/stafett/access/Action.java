package no.stafett.access;

/** What somebody comes to the door to do. Each has its own proof. */
public enum Action {
    /** Proof: {@link PlanMember}. */
    READ,
    /** Proof: {@link PlanWriter}. */
    WRITE,
    /** What only the one who holds the baton does. Proof: {@link BatonHolder}. */
    COORDINATE,
    /** What is done before there is a consent. Proof: {@link PlanOpener}. */
    PREPARE,
    /**
     * The family is asked: by the one who opened the plan until it is active, by the baton holder from then on, also when her
     * time has run out, and about a closed plan, or one whose holders have all left, by whoever held the baton last or was set in
     * her place. Proof: {@link ConsentAsker}.
     */
    ASK,
    /** A consent is read, answered or taken back by one who has a say. Proof: {@link Consenter}. */
    ANSWER,
    /** A leader declares an emergency to read a plan in her unit, or ends it. Proof: {@link PlanLeader}. */
    BREAK_GLASS,
    /**
     * Somebody else is set to ask the family about a closed plan, or appointed to hold a baton that nobody holds well. Proof:
     * {@link Appointer}.
     */
    APPOINT,
    /** A leader settles who coordinates, when the services do not agree (U-03). Proof: {@link PlanLeader}. */
    SETTLE
}
