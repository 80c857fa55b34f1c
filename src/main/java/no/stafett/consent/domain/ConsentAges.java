package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.stafett.tenant.Unit.Sector;

/**
 * The ages of consent one version has to do with. They differ when it names services with different ages: in between, the
 * young person and the guardians must both say yes (C-03).
 *
 * @param least from this age the young person has a say
 * @param most from this age the guardians have none
 */
public record ConsentAges(int least, int most) {

    public ConsentAges {
        if (least > most) {
            throw new IllegalArgumentException("the least age is the lower one");
        }
    }

    /** The same age for everything. */
    public static ConsentAges everywhere(int age) {
        return new ConsentAges(age, age);
    }

    /**
     * The ages for a plan of one type with services of these sectors on a day.
     *
     * @param elsewhere the age of the municipality, where no rule says another
     */
    public static ConsentAges of(
            int elsewhere,
            Collection<ConsentAgeRule> rules,
            String planType,
            Collection<Sector> sectors,
            LocalDate day) {
        var services = sectors.isEmpty()
                ? List.of(Optional.<Sector>empty())
                : sectors.stream().map(Optional::of).toList();
        var ages = services.stream()
                .map(service -> rules.stream()
                        .filter(rule -> rule.applies(planType, service, day))
                        .max(Comparator.comparingInt(ConsentAgeRule::closeness)
                                .thenComparing(ConsentAgeRule::validFrom))
                        .map(ConsentAgeRule::age)
                        .orElse(elsewhere))
                .sorted()
                .toList();
        return new ConsentAges(ages.getFirst(), ages.getLast());
    }

    boolean ownerHasASay(int age) {
        return age >= least;
    }

    boolean guardiansHaveASay(int age) {
        return age < most;
    }
}
