package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.stafett.Look;
import no.stafett.Onlooker;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page somebody can come to by following links, looked at by axe in light and in dark, on a wide screen and on
 * a narrow one. Two addresses that differ only in an identity are the same kind of page.
 */
class AccessibilityCrawlTest extends StoryTest {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TITLE = Pattern.compile("\\S.* – Stafett");
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @Test
    void every_page_the_teacher_can_reach_is_for_everybody() {
        var story = everythingHasHappened();

        var seen = crawl(reader(people.teacher(), Look.desktop()).onlooker(), story);

        assertThat(seen)
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
                        "/plans/*/people",
                        "/plans/*/people/invitation",
                        "/plans/*/handovers",
                        "/plans/*/log",
                        "/plans/*/access-log");
    }

    @Test
    void every_page_a_parent_can_reach_on_her_phone_is_for_everybody() {
        var story = everythingHasHappened();

        var seen = crawl(reader(people.mother(), Look.phone()).onlooker(), story);

        assertThat(seen)
                .contains(
                        "/start",
                        "/profile",
                        "/plans/*",
                        "/plans/*/goals",
                        "/plans/*/goals/*",
                        "/plans/*/activities/*",
                        "/plans/*/people",
                        "/plans/*/consent",
                        "/plans/*/consent/withdrawal",
                        "/plans/*/handovers",
                        "/plans/*/log",
                        "/plans/*/access-log");
    }

    /** A goal that has been changed, commented, evaluated; an activity that is done and one that is not; an open offer. */
    private ActiveStory everythingHasHappened() {
        var story = play();
        var teacher = visitor(people.teacher().username());
        teacher.get(story.step() + "/versions/new")
                .form(story.step() + "/versions")
                .fill("title", "Tiril leikar to gonger i veka")
                .submit();
        teacher.get(story.step() + "/activities/new")
                .form(story.step() + "/activities")
                .fill("title", "Tiril får ein fadder")
                .fill("responsible", people.teacher().id().toString())
                .fill("arena", "UNIT")
                .fill("dueDate", ActiveStory.SOON.toString())
                .submit();
        teacher.get(story.step())
                .form(story.step() + "/comments")
                .fill("comment", "Fadderen er klar")
                .submit();
        teacher.get(story.step() + "/evaluations/new")
                .form(story.step() + "/evaluations")
                .fill("worked", "PARTLY")
                .submit();
        teacher.get(story.plan() + "/handovers")
                .form(story.plan() + "/handovers")
                .fill("to", people.nurse().id().toString())
                .submit();
        return story;
    }

    private Set<String> crawl(Onlooker onlooker, ActiveStory story) {
        var seen = new HashSet<String>();
        var titles = new HashMap<String, String>();
        var ahead = new ArrayDeque<>(List.of("/start", "/profile", story.plan()));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (seen.add(kind(path))) {
                assertThat(onlooker.open(path)).as(path).isEqualTo(200);
                inspect(onlooker, kind(path), titles);
                ahead.addAll(links(onlooker.page()));
            }
        }
        return seen;
    }

    private static void inspect(Onlooker onlooker, String kind, Map<String, String> titles) {
        var page = onlooker.page();
        var before = page.viewportSize();
        assertThat(page.locator("h1").count()).as("headings of " + kind).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + kind)
                .isEqualTo("nn");
        assertThat(page.title()).as("title of " + kind).matches(TITLE);
        assertThat(titles.put(page.title(), kind))
                .as("another page is called " + page.title() + ", as " + kind)
                .isNull();
        for (var details : page.locator("details:not([open]) > summary").all()) {
            details.evaluate("summary => summary.parentElement.open = true");
        }
        onlooker.accessible();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        onlooker.accessible();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            onlooker.fits();
        }
        page.setViewportSize(before.width, before.height);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        var links = (List<String>) page.evaluate("""
                [...document.querySelectorAll("a[href]")]
                    .filter(link => link.origin === location.origin)
                    .map(link => link.pathname + link.search)
                """);
        return links.stream()
                .filter(link -> !link.startsWith("/local") && !link.startsWith("/assets") && !link.equals("/"))
                .toList();
    }

    private static String kind(String path) {
        return IDENTITY.matcher(path).replaceAll("*");
    }
}
