package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Every kind of page somebody comes to by following links in the practice municipality, looked at by axe in light and in
 * dark, on a wide screen and on a narrow one. Two addresses that differ only in an identity are the same kind of page.
 */
@TestPropertySource(properties = "stafett.practice-plans=true")
class AccessibilityCrawlTest extends BrowserTest {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** More of the same page, or the same page in another language. */
    private static final Pattern ANOTHER_OF_THE_SAME = Pattern.compile("[?&](page=\\d+|language=\\w+|person=\\*)");

    /** Plans stand differently and lead to different pages, so each one's own page is opened. */
    private static final Predicate<String> PLAN =
            Pattern.compile("/plans/" + IDENTITY.pattern()).asMatchPredicate();

    private static final Pattern TITLE = Pattern.compile("\\S.* – Stafett");
    private static final Predicate<String> EVERYWHERE = _ -> true;
    private static final Predicate<String> WAY_TO_A_PLAN = Pattern.compile(
                    "/start|/plans/\\*/(preparation|invitation|consent|handovers)")
            .asMatchPredicate();
    private static final String OPEN_EVERYTHING =
            "document.querySelectorAll('main details').forEach(details => { details.open = true; })";

    @Test
    void every_page_a_teacher_can_reach_is_for_everybody() {
        assertThat(crawl("kontaktlaerar", Look.desktop(), EVERYWHERE, Light.BOTH))
                .contains(
                        "/start",
                        "/profile",
                        "/plans/new",
                        "/plans/*",
                        "/plans/*/goals",
                        "/plans/*/goals?view=board",
                        "/plans/*/goals?view=timeline",
                        "/plans/*/goals/new",
                        "/plans/*/goals/*",
                        "/plans/*/goals/*/versions",
                        "/plans/*/goals/*/versions/new",
                        "/plans/*/goals/*/closing",
                        "/plans/*/goals/*/sub-goals/new",
                        "/plans/*/goals/*/activities/new",
                        "/plans/*/goals/*/evaluations/new",
                        "/plans/*/activities/*",
                        "/plans/*/activities/*/versions",
                        "/plans/*/activities/*/versions/new",
                        "/plans/*/activities/*/ending",
                        "/plans/*/cover",
                        "/plans/*/level",
                        "/plans/*/coordination",
                        "/plans/*/coordination/assessment",
                        "/plans/*/coordination/disagreement",
                        "/coordination",
                        "/coordination/services",
                        "/plans/*/closing",
                        "/plans/*/people",
                        "/plans/*/people/invitation",
                        "/plans/*/own-access",
                        "/plans/*/safeguards",
                        "/plans/*/stepping-aside",
                        "/plans/*/handovers",
                        "/plans/*/log",
                        "/plans/*/access-log");
    }

    @Test
    void every_page_on_the_way_to_a_plan_is_for_everybody() {
        assertThat(crawl("kontaktlaerar2", Look.desktop().in(Language.BOKMAL), WAY_TO_A_PLAN, Light.BOTH))
                .contains("/plans/*/preparation", "/plans/*/handovers");
        assertThat(crawl("forelder4", Look.phone(), WAY_TO_A_PLAN, Light.BOTH)).contains("/plans/*/consent");
    }

    @Test
    void every_page_a_parent_can_reach_on_a_phone_is_for_everybody() {
        assertThat(crawl("forelder1", Look.phone(), EVERYWHERE, Light.BOTH))
                .contains(
                        "/start",
                        "/profile",
                        "/plans/*",
                        "/plans/*/goals",
                        "/plans/*/goals/*",
                        "/plans/*/activities/*",
                        "/plans/*/people",
                        "/plans/*/blocked",
                        "/plans/*/own-access",
                        "/plans/*/consent",
                        "/plans/*/consent/withdrawal",
                        "/plans/*/handovers",
                        "/plans/*/log",
                        "/plans/*/access-log");
    }

    @Test
    void every_page_a_young_person_can_reach_on_a_phone_is_for_everybody() {
        assertThat(crawl("ungdom15", Look.phone(), EVERYWHERE, Light.ITS_OWN))
                .contains(
                        "/start", "/plans/*", "/plans/*/goals", "/plans/*/activities/*", "/plans/*/consent/withdrawal");
    }

    @Test
    void every_page_a_pregnant_woman_can_reach_on_a_phone_is_for_everybody() {
        assertThat(crawl("gravid", Look.phone().dark(), EVERYWHERE, Light.ITS_OWN))
                .contains(
                        "/start", "/plans/*", "/plans/*/goals", "/plans/*/activities/*", "/plans/*/consent/withdrawal");
    }

    private enum Light {
        ITS_OWN,
        BOTH
    }

    private Set<String> crawl(String username, Look look, Predicate<String> where, Light light) {
        var onlooker = browse(username, look);
        var seen = new LinkedHashSet<String>();
        var plans = new HashSet<String>();
        var titles = new HashMap<String, String>();
        var ahead = new ArrayDeque<>(List.of("/start", "/profile"));
        var from = new HashMap<String, String>();
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            boolean anotherPlan = PLAN.test(path) && plans.add(path);
            if (where.test(kind(path)) && (seen.add(kind(path)) || anotherPlan)) {
                assertThat(onlooker.open(path))
                        .as(path + " for " + username + ", from " + from.get(path))
                        .isEqualTo(200);
                inspect(onlooker, look, kind(path), titles);
                if (light == Light.BOTH) {
                    onlooker.contrastInTheOtherLight();
                }
                for (var link : links(onlooker)) {
                    ahead.add(link);
                    from.putIfAbsent(link, path);
                }
            }
        }
        return seen;
    }

    private static void inspect(Onlooker onlooker, Look look, String kind, Map<String, String> titles) {
        var page = onlooker.page();
        assertThat(page.locator("h1").count()).as("headings of " + kind).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + kind)
                .isEqualTo(look.language().tag());
        assertThat(page.title()).as("title of " + kind).matches(TITLE);
        assertThat(titles.put(page.title(), kind))
                .as("another page is called " + page.title() + ", as " + kind)
                .isNull();
        page.evaluate(OPEN_EVERYTHING);
        onlooker.accessible();
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, look.height());
            onlooker.fits();
        }
        page.setViewportSize(look.width(), look.height());
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Onlooker onlooker) {
        var links = (List<String>) onlooker.page().evaluate("""
                [...document.querySelectorAll("a[href]")]
                    .filter(link => link.origin === location.origin)
                    .map(link => link.pathname + link.search)
                """);
        return links.stream()
                .filter(link -> !link.startsWith("/local") && !link.startsWith("/assets") && !link.equals("/"))
                .toList();
    }

    private static String kind(String path) {
        return ANOTHER_OF_THE_SAME
                .matcher(IDENTITY.matcher(path).replaceAll("*"))
                .replaceAll("");
    }
}
