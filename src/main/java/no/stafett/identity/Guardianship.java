package no.stafett.identity;

/**
 * Who stands beside a child, as the registers of the municipality say it.
 *
 * @param responsibility whether she holds parental responsibility; without it being a parent opens no door (the Children
 *     Act chapter 5)
 */
public record Guardianship(Person guardian, Relation relation, boolean responsibility) {

    /** What a guardian is to the child. */
    public enum Relation {
        MOTHER,
        FATHER,
        CO_MOTHER,
        OTHER
    }
}
