package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.shared.web.OpenToAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What holds for every answer of the house, whichever route gives it: the routes are asked of the application, so a new one
 * is tried from the day it is there (B-03, B-09, J-11).
 */
class EveryAnswerTest extends StafettTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern INTO_A_PLAN = Pattern.compile("^/plans/[0-9a-f]{8}-");
    private static final String FRAMED = "/sign-out/";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Visitor member;
    private String token;

    /** One address as it may be asked for; nothing behind it is hers. */
    private record One(String method, String path, boolean open) {}

    @BeforeEach
    void signIn() {
        member = visitor("kollega");
        token = member.get("/profile").form("/profile").value("_csrf");
    }

    @Test
    void no_answer_is_kept_by_a_browser_or_stands_in_a_frame() {
        var wrong = new ArrayList<String>();
        var routes = routes();
        for (var route : routes) {
            for (var visitor : List.of(stranger(), member)) {
                var seen = route.method().equals("GET")
                        ? visitor.getOnce(route.path())
                        : posted(visitor, route.path(), Map.of());
                if (!seen.header("Cache-Control").contains("no-store")) {
                    wrong.add(route + " may be kept: " + seen.header("Cache-Control"));
                }
                var none = seen.header("Content-Security-Policy").contains("frame-ancestors 'none'")
                        && seen.header("X-Frame-Options").equals("DENY");
                if (none == (route.path().startsWith(FRAMED) && route.method().equals("GET"))) {
                    wrong.add(route + " and frames: " + seen.header("Content-Security-Policy"));
                }
            }
        }

        assertThat(routes).hasSizeGreaterThan(70);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_form_without_its_token_or_from_elsewhere_is_refused_on_every_route() {
        var wrong = new ArrayList<String>();
        var forms = new ArrayList<One>(
                routes().stream().filter(route -> route.method().equals("POST")).toList());
        forms.add(new One("POST", "/sign-out", false));
        for (var route : forms) {
            refuse(posted(member, route.path(), Map.of("answer", "GIVEN")), route + " without a token", wrong);
            refuse(posted(member, route.path(), Map.of("_csrf", token + "x")), route + " with a false token", wrong);
            for (var from : List.of("cross-site", "same-site")) {
                var elsewhere = stranger()
                        .setCookie("stafett", member.cookie("stafett"))
                        .with("Sec-Fetch-Site", from);
                refuse(posted(elsewhere, route.path(), Map.of("_csrf", token)), route + " from " + from, wrong);
            }
        }

        assertThat(forms).hasSizeGreaterThan(35);
        assertThat(wrong).isEmpty();
        assertThat(member.get("/profile").path()).as("still signed in").isEqualTo("/profile");
    }

    /** Without this, the test above could be passed by a house that refuses every form. */
    @Test
    void with_its_token_and_from_here_a_form_gets_through() {
        var here = stranger().setCookie("stafett", member.cookie("stafett")).with("Sec-Fetch-Site", "same-origin");
        assertThat(posted(here, "/session/extension", Map.of("_csrf", token)).status())
                .isEqualTo(200);
    }

    @Test
    void no_other_way_of_writing_an_address_opens_it() {
        var opened = new ArrayList<String>();
        int tried = 0;
        for (var route : routes()) {
            if (route.open()) {
                continue;
            }
            for (var variant : variants(route.path())) {
                for (var visitor : List.of(stranger(), member)) {
                    tried += 1;
                    look(visitor.getOnce(address() + variant), "GET " + variant, opened);
                }
            }
            for (var method : List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "get", "ANYTHING")) {
                tried += 1;
                look(stranger().send(method, route.path(), "text/plain", ""), method + " " + route.path(), opened);
                if (!method.equals("HEAD") || INTO_A_PLAN.matcher(route.path()).find()) {
                    tried += 1;
                    look(sent(member, method, route.path()), method + " " + route.path() + ", signed in", opened);
                }
            }
            for (var override : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                tried += 1;
                var seen = stranger().with(override, "GET").getOnce(route.path());
                look(seen, override + " " + route.path(), opened);
            }
            for (var rewritten : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix")) {
                tried += 1;
                var seen = stranger().with(rewritten, route.path()).getOnce("/no-such-page");
                look(seen, rewritten + " " + route.path(), opened);
            }
        }

        System.out.println("other ways of writing an address, none of which opens it: " + tried);
        assertThat(tried).isGreaterThan(1_500);
        assertThat(opened).isEmpty();
    }

    private List<One> routes() {
        var routes = new ArrayList<One>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            for (var pattern : info.getPatternValues()) {
                if (!pattern.contains("/local") && !pattern.equals("/error")) {
                    var path = pattern.startsWith(FRAMED)
                            ? FRAMED + "local"
                            : PLACE.matcher(pattern)
                                    .replaceAll(_ -> UUID.randomUUID().toString());
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(one -> routes.add(new One(one.name(), path, isOpen(method))));
                }
            }
        });
        assertThat(routes)
                .allMatch(route -> List.of(RequestMethod.GET.name(), RequestMethod.POST.name())
                        .contains(route.method()));
        return routes;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }

    private static List<String> variants(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var before = path.substring(0, path.lastIndexOf('/') + 1);
        return List.of(
                path + "/",
                path + "//",
                "/" + path,
                path + ";x",
                path + ";x=1",
                path.replaceFirst("/", "/;x/"),
                path + "/.",
                path + "/..;/",
                "/assets/.." + path,
                "/assets/..;" + path,
                "/assets/%2e%2e" + path,
                "/sign-in/%2e%2e" + path,
                path.replaceFirst("/(\\w)", "/%25" + "2f$1"),
                path.replaceFirst("/", "/%2f"),
                path.replaceFirst("/", "/%5c"),
                before + "%" + Integer.toHexString(last.charAt(0)) + "%00",
                before + "%25" + Integer.toHexString(last.charAt(0)) + last.substring(1),
                path.toUpperCase(Locale.ROOT),
                path + ".json",
                path + ".html",
                path + "%20",
                path + "%0a");
    }

    private static Seen posted(Visitor visitor, String path, Map<String, String> fields) {
        return visitor.post(path, fields);
    }

    private static Seen sent(Visitor visitor, String method, String path) {
        return visitor.send(method, path, "text/plain", "");
    }

    private static void refuse(Seen seen, String what, List<String> wrong) {
        if (seen.status() != 403) {
            wrong.add(what + ": " + seen);
        }
    }

    /** To be led to the sign-in is not to be let in. */
    private static void look(Seen seen, String what, List<String> opened) {
        if (seen.status() / 100 == 2 && !seen.path().equals("/sign-in")) {
            opened.add(what + ": " + seen);
        }
    }
}
