package no.stafett.access;

import java.util.Optional;

/** The route that is being answered on this thread, and the word it has given about the door. */
public final class CurrentRoute {

    private static final ThreadLocal<CurrentRoute> NOW = new ThreadLocal<>();

    private final String name;
    private final Optional<Demands> demands;
    private boolean cameForIt;

    private CurrentRoute(String name, Optional<Demands> demands) {
        this.name = name;
        this.demands = demands;
    }

    /** @param demands nothing for a route that is no way into a plan */
    public static void begin(String name, Optional<Demands> demands) {
        NOW.set(new CurrentRoute(name, demands));
    }

    public static void end() {
        NOW.remove();
    }

    /** Fails when the route comes for something it has not declared. Work that no route began has given no word. */
    static void comesFor(Action action, Resource resource) {
        Optional.ofNullable(NOW.get()).ifPresent(route -> route.mayComeFor(action, resource));
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
