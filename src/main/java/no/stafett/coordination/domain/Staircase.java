package no.stafett.coordination.domain;

/** The steps of the coordination staircase (D-12, D-13), and the one on which the question is settled (I-12). */
public enum Staircase {
    /** Follow-up from several, with no right to an individual plan. */
    BATON_LOG,
    /** Several health and care services, child welfare or NAV over time, who must meet and set shared goals (I-08). */
    INDIVIDUAL_PLAN,
    /** A family that has or expects a child with serious illness, injury or disability (I-09). */
    CHILD_COORDINATOR,
    /** The family has a child coordinator, and she sees to it (I-12). */
    COORDINATOR_APPOINTED
}
