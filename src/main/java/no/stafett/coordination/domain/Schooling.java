package no.stafett.coordination.domain;

/** Whether others than kindergarten or school and the educational-psychological service take part (D-05). */
public enum Schooling {
    OTHERS_TOO,
    /** The cooperation can happen in the plan the child has there, an IUP or an IOP. */
    WITH_EDUCATION_PLAN,
    WITHOUT_EDUCATION_PLAN
}
