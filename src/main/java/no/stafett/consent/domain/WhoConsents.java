package no.stafett.consent.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;

/**
 * Who must say yes before a plan may be used: the young person from the age of consent, all who hold parental responsibility
 * before it (C-01, C-02, P-01), the child welfare service in their place under a care order (P-06), and the pregnant woman
 * always (C-08). The ages and the responsibility are data that come from outside.
 *
 * <p>When nobody can be found the rule refuses, and a person must look at the matter (P-05). It never falls back on
 * somebody else.
 */
public final class WhoConsents {

    /** From this day on nobody holds parental responsibility (C-04). */
    private static final int ADULT = 18;

    private WhoConsents() {}

    /** Everybody on the list must say yes; one is not enough for the other. */
    public static Outcome<List<MustAnswer>> forPlanOf(Subject subject, ConsentAges ages, LocalDate today) {
        var owner = new MustAnswer(subject.owner(), Ground.OWNER);
        if (subject.kind() == Subject.Kind.PREGNANT) {
            return Outcome.done(List.of(owner));
        }
        if (subject.birthDate().isEmpty()) {
            return Outcome.refused(ConsentRefusal.AGE_IS_NOT_KNOWN);
        }
        var age = age(subject, today);
        var people = new ArrayList<MustAnswer>();
        if (ages.ownerHasASay(age)) {
            people.add(owner);
        }
        if (ages.guardiansHaveASay(age)) {
            switch (onBehalfOf(subject)) {
                case Done<List<MustAnswer>>(var guardians) -> people.addAll(guardians);
                case Refused<List<MustAnswer>> refused -> {
                    return refused;
                }
            }
        }
        return Outcome.done(List.copyOf(people));
    }

    /**
     * The guardians who take part because of the child: those with parental responsibility, until the child is grown up.
     * Nobody takes part in a pregnant woman's plan by being her parent.
     */
    public static List<PersonId> guardiansWhoTakePart(Subject subject, LocalDate today) {
        if (subject.kind() == Subject.Kind.PREGNANT
                || subject.birthDate().isPresent() && age(subject, today) >= ADULT) {
            return List.of();
        }
        return subject.responsible();
    }

    /** Those of them who read it, to be named in what the family is told. One who is kept away has a say and no door. */
    public static List<PersonId> guardiansWhoRead(Subject subject, LocalDate today) {
        return guardiansWhoTakePart(subject, today).stream()
                .filter(guardian -> !subject.keepsAway(guardian))
                .toList();
    }

    /** The day the guardians' place in the plan ends; nothing when the age is not known, and for a pregnant woman. */
    public static Optional<LocalDate> guardiansUntil(Subject subject) {
        return subject.birthDate()
                .filter(_ -> subject.kind() != Subject.Kind.PREGNANT)
                .map(born -> {
                    var day = born.plusYears(ADULT);
                    // Born on 29 February, and no such day that year: she turns on 1 March.
                    return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
                });
    }

    private static Outcome<List<MustAnswer>> onBehalfOf(Subject subject) {
        if (subject.representative().isPresent()) {
            return Outcome.done(List.of(new MustAnswer(subject.representative().get(), Ground.CARE_ORDER)));
        }
        if (subject.mustBeControlled()) {
            return Outcome.refused(ConsentRefusal.RESPONSIBILITY_IS_NOT_KNOWN);
        }
        var responsible = subject.responsible();
        return responsible.isEmpty()
                ? Outcome.refused(ConsentRefusal.NOBODY_CAN_CONSENT)
                : Outcome.done(responsible.stream()
                        .map(guardian -> new MustAnswer(guardian, Ground.PARENTAL_RESPONSIBILITY))
                        .toList());
    }

    /** Years that have gone in full; one who was born on 29 February turns on 1 March in other years. */
    private static int age(Subject subject, LocalDate today) {
        return Period.between(subject.birthDate().orElseThrow(), today).getYears();
    }
}
