package no.stafett.coordination.domain;

import java.util.List;
import no.stafett.coordination.ServiceId;

/**
 * The services that follow the child.
 *
 * @param named those that stand in the service table
 * @param unnamed how many more there are
 */
public record Following(List<ServiceId> named, int unnamed) {

    private static final int FEWEST = 2;

    public Following {
        named = List.copyOf(named);
    }

    public int count() {
        return named.size() + unnamed;
    }

    /** Whether there is anybody to cooperate with. */
    public boolean areSeveral() {
        return count() >= FEWEST;
    }
}
