package no.stafett.plan.domain;

/** Whether the role needs more time or competence on level 3 than kindergarten, school and health clinic have (B-12). */
public enum RoleNeeds {
    NO_MORE,
    MORE
}
