package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.AskedByBrowsers;
import no.stafett.AskedByBrowsers.Asked;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything the browsers of the run asked of a plan, asked again about plans of its own by everybody who has nothing to do in them
 * (B-01, B-02). The ids of another process are ids of nothing here, so each address is given those of something of the same kind.
 */
public abstract class Replay extends StoryTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BOUNDARY = Pattern.compile("----WebKitFormBoundary\\w+");

    /** Longer than any one test class takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate inTransaction;

    @Test
    void whoever_has_nothing_to_do_in_a_plan_gets_the_same_nothing_whatever_she_asks() throws InterruptedException {
        var scene = new EveryAddress(rows, inTransaction, issuer, this::visitor);
        var asked = askedByAll();
        var replay = new Replayed(asked, Route.intoAPlan(mappings), scene);

        var adviser = scene.people().adviser();
        var forgotten = replay.by(new Other("adviser", visitor(adviser.username()), true), replay.oneOfEach());
        scene.leave(adviser);
        int canaries = replay.canaries;
        var others = others(adviser);
        replay.begin();
        var differences = others.stream()
                .flatMap(other -> replay.by(other, replay.asked).stream())
                .toList();

        System.out.printf(
                "Replayed: %d requests of %d browser test classes, each at %d plans as %d others: %d answers,"
                        + " %d known texts in them, %d differences%n",
                replay.asked.size(),
                asked.size(),
                replay.plans.size(),
                others.size(),
                replay.answers,
                replay.canaries,
                differences.size());
        assertThat(differences).isEmpty();
        assertThat(replay.canaries).isZero();
        assertThat(replay.answers).isGreaterThan(others.size() * 20);
        // Had the house forgotten that the adviser has left, it would have shown.
        assertThat(forgotten).hasSizeGreaterThan(5);
        assertThat(canaries).isPositive();
    }

    /** Every test class that has a browser; of a run that was told which tests to run, those that are done. */
    private Map<String, List<Asked>> askedByAll() throws InterruptedException {
        walk();
        var tests = browserTests();
        var asked = AskedByBrowsers.of(tests);
        var until = Instant.now().plus(PATIENCE);
        while (isWhole() && asked.size() < tests.size() && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            asked = AskedByBrowsers.of(tests);
        }
        if (isWhole()) {
            assertThat(asked.keySet()).isEqualTo(tests);
        }
        var all = new LinkedHashMap<>(asked);
        all.put(getClass().getName(), AskedByBrowsers.justNow());
        return all;
    }

    /** Whether nobody has chosen among the tests; Surefire hands on what it was told. */
    private static boolean isWhole() {
        return System.getProperty("stafett.test.begun") != null && System.getProperty("test") == null;
    }

    private Set<String> browserTests() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BrowserTest.class));
        return scanner.findCandidateComponents("no.stafett").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .filter(name -> !name.equals(getClass().getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** So that there is something to ask when this test runs alone: the teacher opens the pages of a plan, and writes. */
    private void walk() {
        var story = play();
        var teacher = browse(people.teacher().username(), Look.desktop());
        teacher.open(story.activity());
        teacher.page().locator("main textarea[name=comment]").fill("Tiril gleder seg til laurdag");
        teacher.page().locator("form[action$='/comments'] button").first().click();
        var waiting = new LinkedHashSet<>(List.of(story.plan(), story.step()));
        var seen = new LinkedHashSet<String>();
        for (int pages = 0; pages < 25 && !waiting.isEmpty(); pages++) {
            var next = waiting.removeFirst();
            seen.add(next);
            teacher.open(next);
            teacher.page().locator("a[href^='" + story.plan() + "']").all().stream()
                    .map((Locator link) -> link.getAttribute("href").replaceFirst("#.*", ""))
                    .filter(path -> !seen.contains(path))
                    .forEach(waiting::add);
        }
    }

    private record Other(String name, Visitor visitor, boolean signedIn) {

        /** As anybody is who asks for what is not there, or has not signed in. */
        boolean isRefused(String answer) {
            return signedIn ? answer.startsWith("404 ") : answer.startsWith("302 ") && answer.contains("/sign-in");
        }

        String token() {
            return visitor.get(signedIn ? "/profile" : "/sign-in")
                    .document()
                    .select("[name=_csrf]")
                    .attr("value");
        }

        /** The rector leads the one who holds the baton, so the door for emergencies is hers. */
        boolean mayAsk(Aimed one) {
            return !(name.equals("rektor")
                    && one.route().filter(Route::breaksGlass).isPresent());
        }
    }

    /** Another family and its teacher, one who has left, and everybody with a place in the municipality but none in a plan. */
    private List<Other> others(StoryPeople.Member left) {
        var family = StoryPeople.moveIn(rows, inTransaction, issuer);
        var others = new ArrayList<Other>();
        Stream.of(
                        "kollega",
                        "rektor",
                        "systemansvarleg",
                        "forelder-utan-ansvar",
                        "laerar-nabokommune",
                        family.mother().username(),
                        family.teacher().username(),
                        left.username())
                .forEach(username -> others.add(new Other(username, visitor(username), true)));
        others.add(new Other("not signed in", stranger(), false));
        return others;
    }

    /** A request, and the address of the house it came to, when it came to one. */
    private record Aimed(Asked asked, Optional<Route> route) {

        static Aimed of(Asked asked, List<Route> routes) {
            var path = path(asked);
            return new Aimed(
                    asked,
                    routes.stream()
                            .filter(route -> route.isFor(asked.method(), path))
                            .findFirst());
        }

        /** At these ids, and with this person wherever the body names somebody. */
        Asked at(Map<String, String> ids, String person) {
            var path = path(asked);
            var address = route.map(one -> one.path(ids))
                    .orElseGet(() -> path.replaceFirst("^/plans/[^/]*", "/plans/" + ids.get("plan")));
            var query = asked.path().substring(path.length());
            return asked.at(address + ID.matcher(query).replaceAll(person))
                    .with(ID.matcher(asked.body()).replaceAll(person));
        }

        String place() {
            return asked.method() + " " + asked.type().replaceFirst(";.*", "") + " "
                    + ID.matcher(asked.path()).replaceAll("…");
        }

        /** Two requests are the same when nothing but ids is different in them. */
        String kind() {
            return place() + " "
                    + BOUNDARY.matcher(ID.matcher(asked.body()).replaceAll("…")).replaceAll("…");
        }

        private static String path(Asked asked) {
            return asked.path().replaceFirst("\\?.*", "");
        }
    }

    /** The same requests again, and what came of them. */
    private static final class Replayed {

        private final List<Aimed> asked;
        private final String person;
        private final List<Map<String, String>> plans;
        private final Set<String> known;
        private int answers;
        private int canaries;

        Replayed(Map<String, List<Asked>> asked, List<Route> routes, EveryAddress scene) {
            var once = new LinkedHashMap<String, Aimed>();
            asked.values().stream()
                    .flatMap(Collection::stream)
                    .map(one -> Aimed.of(one, routes))
                    .forEach(one -> once.putIfAbsent(one.kind(), one));
            this.asked = List.copyOf(once.values());
            this.person = scene.people().mother().id().toString();
            this.plans = List.of(scene.active(), scene.waiting());
            this.known = Stream.concat(
                            this.asked.stream().flatMap(one -> one.asked().typed()),
                            Stream.of("Tiril leikar i friminuttet", "Tiril sa at ho gler seg", "Tiril Storvik"))
                    .collect(Collectors.toSet());
        }

        void begin() {
            answers = 0;
            canaries = 0;
        }

        /** The first request to each address, and those that only read before the others. */
        List<Aimed> oneOfEach() {
            var first = new LinkedHashMap<String, Aimed>();
            asked.forEach(one -> first.putIfAbsent(one.place(), one));
            return first.values().stream()
                    .sorted(Comparator.comparing(one -> !one.asked().method().equals("GET")))
                    .toList();
        }

        List<String> by(Other other, List<Aimed> requests) {
            var token = other.token();
            var nothings = new HashMap<String, String>();
            var differences = new ArrayList<String>();
            for (var one : requests) {
                if (!other.mayAsk(one)) {
                    continue;
                }
                var nothing =
                        nothings.computeIfAbsent(one.place(), _ -> answer(other, token, one.at(nowhere(), person)));
                for (var plan : plans) {
                    var answer = answer(other, token, one.at(plan, person));
                    answers++;
                    if (!answer.equals(nothing) || !other.isRefused(answer)) {
                        differences.add(other.name() + ": " + one.asked() + " is answered "
                                + answer.lines().findFirst().orElse(""));
                        // Her own name on every page may be one that somebody has typed.
                        canaries += (int) known.stream()
                                .filter(text -> answer.contains(text) && !nothing.contains(text))
                                .count();
                    }
                }
            }
            return differences;
        }

        private static Map<String, String> nowhere() {
            return EveryAddress.elsewhere(UUID.randomUUID().toString());
        }

        /** Without what is new in every answer, and without the ids that were asked for. */
        private static String answer(Other other, String token, Asked asked) {
            var seen = asked.method().equals("GET")
                    ? other.visitor().getOnce(asked.path())
                    : other.visitor()
                            .sendOnce(
                                    asked.method(),
                                    asked.path(),
                                    asked.type(),
                                    asked.bodyWith(token, UUID.randomUUID().toString()));
            return seen.status() + " " + seen.header("Location") + " " + seen.header("Cache-Control") + "\n"
                    + ID.matcher(seen.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""))
                            .replaceAll("…");
        }
    }
}
