package no.stafett.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The route that is being answered on this thread, and the word it has given about the door. */
public final class CurrentRoute {

    private static final ThreadLocal<CurrentRoute> NOW = new ThreadLocal<>();

    private final String name;
    private final Optional<Demands> demands;
    private final Set<UUID> items;
    private boolean cameForIt;

    private CurrentRoute(String name, Optional<Demands> demands, Set<UUID> items) {
        this.name = name;
        this.demands = demands;
        this.items = items;
    }

    /**
     * @param demands nothing for a route that is no way into a plan
     * @param items what the address names inside the plan
     */
    public static void begin(String name, Optional<Demands> demands, Set<UUID> items) {
        NOW.set(new CurrentRoute(name, demands, items));
    }

    public static void end() {
        NOW.remove();
    }

    /** Fails when the route comes for something it has not declared. Work that no route began has given no word. */
    static void comesFor(Action action, Resource resource) {
        Optional.ofNullable(NOW.get()).ifPresent(route -> route.mayComeFor(action, resource));
    }

    /** What the route came for inside the plan: a goal, a comment. Nothing for work that no route began. */
    static Set<UUID> items() {
        return Optional.ofNullable(NOW.get()).map(route -> route.items).orElse(Set.of());
    }

    private void mayComeFor(Action action, Resource resource) {
        var declared = demands.filter(demand -> demand.value() == action && demand.of() == resource)
                .isPresent();
        if (!declared && !(cameForIt && action == Action.READ)) {
            throw new IllegalStateException(
                    name + " came to the door to " + action + " " + resource + ", which it has not declared");
        }
        cameForIt = true;
    }
}
