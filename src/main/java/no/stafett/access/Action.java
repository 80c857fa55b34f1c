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
    /** A consent is read, answered or taken back by one who has a say. Proof: {@link Consenter}. */
    ANSWER
}
