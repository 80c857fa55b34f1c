package no.stafett.access;

/** How the address of somebody in the family is protected, as the population register says; the strictest holds. */
public enum AddressGrade {
    OPEN,
    /** Fortrolig: whatever tells where somebody is, is for those who are named alone. */
    CONFIDENTIAL,
    /** Strengt fortrolig: that there is a plan at all is for those who are named alone. */
    STRICTLY_CONFIDENTIAL,
    /** A grade this version does not know; held as the strictest. */
    UNKNOWN
}
