package no.stafett.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One address into a plan, as a controller has it.
 *
 * @param parameters those it only answers to when they are sent
 * @param breaksGlass whether it is there for who leads the one that holds the baton
 */
record Route(String method, String pattern, List<String> parameters, boolean breaksGlass) {

    private static final String INTO_A_PLAN = "/plans/{";
    private static final Pattern ENDS_THE_PLAN =
            Pattern.compile("/plans/\\{plan}/((consent|invitation)/withdrawal|closing/confirmation)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Every route whose address names a plan: the readings first, then the acts, and last those that end the plan. */
    static List<Route> intoAPlan(RequestMappingHandlerMapping mappings) {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            var demands = handler.getMethodAnnotation(Demands.class);
            boolean breaksGlass = demands != null && demands.value() == Action.BREAK_GLASS;
            var parameters = info.getParamsCondition().getExpressions().stream()
                    .map(NameValueExpression::getName)
                    .toList();
            for (var pattern : info.getPatternValues()) {
                if (pattern.startsWith(INTO_A_PLAN)) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(new Route(method.name(), pattern, parameters, breaksGlass)));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::acts)
                .thenComparing(route ->
                        route.acts() && ENDS_THE_PLAN.matcher(route.pattern).matches())
                .thenComparing(Route::toString));
        return List.copyOf(routes);
    }

    boolean acts() {
        return !method.equals("GET");
    }

    /** Whether a request with this method comes here; an address names nothing but ids. */
    boolean isFor(String sent, String path) {
        return method.equals(sent)
                && path.matches(PLACE.matcher(pattern).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    /** The address with these ids in it. An id that nobody has thought of fails the test. */
    String path(Map<String, String> ids) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            var id = ids.get(place.group(1));
            if (id == null) {
                throw new AssertionError("no " + place.group() + " to try " + this + " with");
            }
            return Matcher.quoteReplacement(id);
        });
    }

    @Override
    public String toString() {
        return method + " " + pattern + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
