package no.stafett.consent.domain;

import java.util.List;
import no.stafett.shared.PersonId;

/**
 * Who may take a consent back: one who said yes to it and still has the say she had then. At any time, without a reason,
 * and without asking the others (S-12, W-01, P-03).
 */
public final class Withdrawing {

    private Withdrawing() {}

    /** A guardian who no longer holds parental responsibility has no say, whatever she said before. */
    public static boolean may(PersonId person, List<Asked> asked, Subject subject) {
        return asked.stream()
                .filter(one -> one.person().equals(person) && one.hasGiven())
                .anyMatch(one -> switch (one.ground()) {
                    case OWNER -> true;
                    case PARENTAL_RESPONSIBILITY -> subject.responsible().contains(person);
                });
    }
}
