package no.stafett.consent.domain;

import java.util.List;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;

/**
 * Who may take a consent back: everybody who has the say today. At any time, without a reason, and without asking the others
 * (S-12, W-01, P-03).
 */
public final class Withdrawing {

    private Withdrawing() {}

    /**
     * When the consent is in force, also one the say has moved to since somebody else gave it: the young person from the age
     * of consent, and then no longer her parents. Before that, one who has said yes.
     *
     * @param required those who would be asked today. When the rule cannot find them, one who said yes and has not lost
     *     parental responsibility may: a doubt keeps nobody in a consent.
     */
    public static boolean may(
            PersonId person, Version version, List<Asked> asked, Outcome<List<MustAnswer>> required, Subject subject) {
        var hasGiven = asked.stream().anyMatch(one -> one.person().equals(person) && one.hasGiven());
        return switch (required) {
            case Done<List<MustAnswer>>(var people) ->
                people.stream().anyMatch(one -> one.person().equals(person)) && (version.isActive() || hasGiven);
            case Refused<List<MustAnswer>> _ ->
                hasGiven
                        && (person.equals(subject.owner())
                                || subject.responsible().contains(person)
                                || subject.mustBeControlled() && isBesideTheChild(person, subject));
        };
    }

    private static boolean isBesideTheChild(PersonId person, Subject subject) {
        return subject.guardians().stream().anyMatch(one -> one.person().equals(person));
    }
}
