package no.stafett.notebook.domain;

/** Whether there is ground for follow-up, as the talk with the family ended (B-04). */
public enum FollowUp {
    YES,
    NO,
    NOT_YET
}
