package no.stafett.coordination.domain;

import java.util.Optional;
import no.stafett.coordination.ServiceId;

/** What the decision tool reads out of the answers. It advises; people decide. */
public sealed interface Advice {

    /** No others are with the family, and none are needed. */
    record NoPlanAlone() implements Advice {}

    /** The services need not cooperate over time. */
    record NoPlanForNow() implements Advice {}

    /** Only kindergarten or school and the educational-psychological service: in the plan the child has there (D-05). */
    record EducationPlan() implements Advice {}

    /** There is a child coordinator, so the question is closed (I-12). */
    record ChildCoordinatorCoordinates() implements Advice {}

    /**
     * The child shall have a plan (D-04).
     *
     * @param step which kind of plan, and which role
     * @param natural whom the words of the service table point at; nobody when they point at none or at several
     */
    record Plan(Staircase step, Optional<ServiceId> natural, NextStep next) implements Advice {}

    /** What to do now (D-07…D-09). When it does not end in agreement, they take turns or a leader decides (D-10). */
    enum NextStep {
        I_COORDINATE,
        /** Exactly two services: talk with the other one. */
        TWO_AGREE,
        /** More of them: a meeting, with this tool sent ahead. */
        CLARIFY
    }

    /** Whether others must be contacted, and the family asked before that (D-11). */
    default boolean needsContact() {
        return this instanceof Plan plan && plan.next() != NextStep.I_COORDINATE;
    }
}
