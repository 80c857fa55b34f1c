package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.AskedByBrowsers;
import no.stafett.AskedByBrowsers.Asked;
import no.stafett.Look;
import no.stafett.Visitor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that was asked of a plan in a browser, asked again by everybody who has nothing to do in it (B-01, B-02).
 * Comes last of all tests ({@link ClassOrderer.OrderAnnotation}), so that it has what all of them asked for; run alone it has
 * what its own people ask for.
 */
@Order(Integer.MAX_VALUE)
class ReplayTest extends StoryTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate inTransaction;

    private ActiveStory story;

    @Test
    void whoever_has_nothing_to_do_in_a_plan_gets_the_same_nothing_whatever_she_asks() {
        walk();
        var asked = AskedByBrowsers.all();
        var replay = new Replay(asked);

        var differences = new ArrayList<String>();
        var outsiders = outsiders();
        outsiders.forEach((name, visitor) -> differences.addAll(replay.by(name, visitor)));

        System.out.printf(
                "Replayed: %d requests of %d plans, each as %d others: %d answers, %d known texts in them, %d differences%n",
                asked.size(),
                asked.stream().map(Asked::plan).distinct().count(),
                outsiders.size(),
                replay.answers,
                replay.canaries,
                differences.size());
        assertThat(differences).isEmpty();
        assertThat(replay.canaries).isZero();
        assertThat(replay.answers).isGreaterThan(outsiders.size() * 20);
    }

    @Test
    void one_who_does_have_something_to_do_there_is_noticed() {
        walk();
        var plan = story.plan().substring("/plans/".length());
        var replay = new Replay(AskedByBrowsers.all().stream()
                .filter(asked -> asked.plan().equals(plan))
                .toList());

        var differences = replay.by("nurse", visitor(people.nurse().username()));

        assertThat(differences).hasSizeGreaterThan(5);
        assertThat(replay.canaries).isPositive();
    }

    /** The teacher opens every page of a plan that she is led to from its pages, and writes a comment. */
    private void walk() {
        story = play();
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

    /** Those of another family and another team, and everybody with a place in the municipality but none in a plan. */
    private Map<String, Visitor> outsiders() {
        var others = StoryPeople.moveIn(rows, inTransaction, issuer);
        var visitors = new HashMap<String, Visitor>();
        Stream.of(others.mother(), others.father(), others.teacher(), others.nurse())
                .forEach(one -> visitors.put(one.name(), visitor(one.username())));
        Stream.of("kollega", "systemansvarleg", "laerar-nabokommune")
                .forEach(username -> visitors.put(username, visitor(username)));
        return visitors;
    }

    /** The same requests again, and what came of them. */
    private static final class Replay {

        private final List<Asked> asked;
        private final Set<String> known;
        private int answers;
        private int canaries;

        Replay(List<Asked> asked) {
            this.asked = asked;
            this.known = asked.stream().flatMap(Asked::typed).collect(Collectors.toSet());
        }

        List<String> by(String name, Visitor visitor) {
            var token =
                    visitor.get("/profile").document().select("[name=_csrf]").attr("value");
            var nothings = new HashMap<String, String>();
            var differences = new ArrayList<String>();
            for (var one : asked) {
                var answer = answer(visitor, token, one, one.path());
                answers++;
                var nothing = nothings.computeIfAbsent(
                        one.method() + " " + one.type().replaceFirst(";.*", "") + " "
                                + ID.matcher(one.path()).replaceAll("…"),
                        _ -> answer(visitor, token, one, nowhere(one.path())));
                // Her own name on every page may be one that somebody has typed.
                canaries += (int) known.stream()
                        .filter(text -> answer.contains(text) && !nothing.contains(text))
                        .count();
                if (!answer.equals(nothing) || !answer.startsWith("404 ")) {
                    differences.add(name + ": " + one + " is answered "
                            + answer.lines().findFirst().orElse(""));
                }
            }
            return differences;
        }

        /** Without what is new in every answer, and without the ids that were asked for. */
        private static String answer(Visitor visitor, String token, Asked asked, String path) {
            var seen = asked.method().equals("GET")
                    ? visitor.getOnce(path)
                    : visitor.sendOnce(
                            asked.method(),
                            path,
                            asked.type(),
                            asked.bodyWith(token, UUID.randomUUID().toString()));
            return seen.status() + " " + seen.header("Location") + " " + seen.header("Cache-Control") + "\n"
                    + ID.matcher(seen.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""))
                            .replaceAll("…");
        }

        private static String nowhere(String path) {
            return ID.matcher(path).replaceAll(_ -> UUID.randomUUID().toString());
        }
    }
}
