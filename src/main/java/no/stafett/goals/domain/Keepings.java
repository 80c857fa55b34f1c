package no.stafett.goals.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.shared.PersonId;

/**
 * What is kept from whom in a plan, for those who see it: so that nobody reads it aloud. An activity under a goal that is
 * kept is kept itself.
 */
public final class Keepings {

    private final Map<UUID, Collection<PersonId>> fromByItem = new LinkedHashMap<>();

    /** @param item a goal, an activity, a comment or an evaluation */
    public record Kept(UUID item, PersonId from) {}

    public Keepings(List<Kept> kept) {
        kept.forEach(one -> fromByItem
                .computeIfAbsent(one.item(), _ -> new LinkedHashSet<>())
                .add(one.from()));
    }

    /** The guardians who do not see it. */
    public List<PersonId> from(UUID item) {
        return List.copyOf(fromByItem.getOrDefault(item, List.of()));
    }

    @Override
    public String toString() {
        return "Keepings[" + fromByItem.size() + "]";
    }
}
