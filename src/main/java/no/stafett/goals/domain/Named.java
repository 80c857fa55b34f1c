package no.stafett.goals.domain;

import no.stafett.shared.PersonId;

/**
 * Somebody as she is named beside what she wrote or answers for: by name, and by position or family relation.
 *
 * @param tie the family tie (MOTHER, FATHER, OWNER …), empty for an employee
 * @param position what an employee works as, in her own words
 * @param takesPart whether she takes part now; what she wrote keeps her name when she has left
 */
public record Named(PersonId id, String name, String tie, String position, boolean takesPart) {

    /** Whether the plan is about her. */
    public boolean isOwner() {
        return tie.equals("OWNER");
    }

    public boolean isGuardian() {
        return !tie.isEmpty() && !isOwner();
    }

    /** The key of the family tie; empty for an employee. */
    public String tieKey() {
        return tie.isEmpty() ? "" : "tie." + tie;
    }

    /** For the round mark beside what she wrote. */
    public String initials() {
        var names = name.split(" ");
        var first = initial(names[0]);
        return names.length == 1 ? first : first + initial(names[names.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
        return "Named[" + id + "]";
    }
}
