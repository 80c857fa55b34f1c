package no.stafett.goals.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.shared.PersonId;

/** Everybody who takes or has taken part in a plan, so that what they wrote can be signed. */
public final class Names {

    private final List<Named> everybody;
    private final Map<PersonId, Named> byId;

    public Names(List<Named> everybody) {
        this.everybody = List.copyOf(everybody);
        this.byId = everybody.stream().collect(Collectors.toUnmodifiableMap(Named::id, Function.identity()));
    }

    /** The one with this id; without a name when she never took part. */
    public Named of(PersonId person) {
        return byId.getOrDefault(person, new Named(person, "", "", "", false));
    }

    public List<Named> everybody() {
        return everybody;
    }

    /** Those who can answer for an activity now: the child first, then the family, then the others by name. */
    public List<Named> takingPart() {
        return everybody.stream()
                .filter(Named::takesPart)
                .sorted(Comparator.comparing(Names::place).thenComparing(Named::name))
                .toList();
    }

    /** The guardians who take part now. */
    public List<Named> guardians() {
        return takingPart().stream().filter(Named::isGuardian).toList();
    }

    private static int place(Named person) {
        if (person.tie().isEmpty()) {
            return 2;
        }
        return person.isOwner() ? 0 : 1;
    }

    boolean takesPart(PersonId person) {
        return of(person).takesPart();
    }

    @Override
    public String toString() {
        return "Names[" + everybody.size() + "]";
    }
}
