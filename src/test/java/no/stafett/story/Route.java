package no.stafett.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One address into a plan, as a controller has it.
 *
 * @param parameters those it only answers to when they are sent
 */
record Route(String method, String pattern, List<String> parameters) {

    private static final String INTO_A_PLAN = "/plans/{";
    private static final Pattern ENDS_THE_PLAN =
            Pattern.compile("/plans/\\{plan}/((consent|invitation)/withdrawal|closing/confirmation)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Every route whose address names a plan: the readings first, then the acts, and last those that end the plan. */
    static List<Route> intoAPlan(RequestMappingHandlerMapping mappings) {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().keySet().forEach(info -> {
            var parameters = info.getParamsCondition().getExpressions().stream()
                    .map(NameValueExpression::getName)
                    .toList();
            for (var pattern : info.getPatternValues()) {
                if (pattern.startsWith(INTO_A_PLAN)) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(new Route(method.name(), pattern, parameters)));
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
