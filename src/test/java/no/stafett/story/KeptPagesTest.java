package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.shared.once.OncePerForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two families with the same names and the same plan. In one, the child has written six things that are kept from the mother,
 * and others have answered, looked at, changed and evaluated them; in the other nobody has. She sees the same, byte for byte, on every
 * page there is (A-08).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeptPagesTest extends StafettTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private KeptStory with;
    private KeptStory without;

    @BeforeAll
    void play() throws Exception {
        with = KeptStory.begin(sql, transactions, issuer, this::visitor);
        without = KeptStory.begin(sql, transactions, issuer, this::visitor);
        with.writeAndKeep();
        without.onlyLook();
    }

    @Test
    @Order(1)
    void the_pages_are_the_same_with_and_without_what_is_kept_from_her() {
        var pages = pages(with, with.mother(), with.kept());

        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(pages).isEqualTo(pages(without, without.mother(), nothing()));
    }

    /** Without this the test above could be passed by two plans in which nothing is kept at all. */
    @Test
    @Order(3)
    void the_other_parent_sees_the_difference() {
        assertThat(differences(pages(with, with.father(), with.kept()), pages(without, without.father(), nothing())))
                .contains(
                        "own",
                        "own/goals",
                        "own/goals?view=board",
                        "own/goals?view=timeline",
                        "own/goals/{goal} step",
                        "own/goals/{goal} main",
                        "own/activities/{activity} own",
                        "own/log",
                        "/start")
                .anyMatch(page -> page.startsWith("GET /plans/{plan}/pictures/{picture}"))
                .anyMatch(page -> page.startsWith("GET /plans/{plan}/evaluations/{evaluation}"));
        var mothers = visitsOfTheChild(without, without.mother());
        assertThat(visitsOfTheChild(with, with.father())).hasSizeGreaterThan(mothers.size());
        // What is kept adds nothing to what she sees.
        assertThat(mothers).hasSizeGreaterThan(5);
        assertThat(visitsOfTheChild(with, with.mother())).isEqualTo(mothers);
    }

    /**
     * On all pages of the access log, the newest first: the readers of this test have filled the first ones. To look at a page is a
     * visit too, so each begins with the line that the one before ended with.
     */
    private static List<String> visitsOfTheChild(KeptStory story, Visitor reader) {
        var visits = new ArrayList<String>();
        int page = 0;
        List<String> lines;
        do {
            page += 1;
            lines = reader.get(story.plan() + "/access-log?page=" + page)
                    .document()
                    .select(".log-line")
                    .eachText();
            lines.stream().skip(page == 1 ? 0 : 1).forEach(visits::add);
        } while (lines.size() > 1);
        return visits.stream()
                .filter(line -> line.contains("Tiril Storvik"))
                .map(line -> line.replaceAll("\\d{1,2}[.:]\\d{2}", "T"))
                .toList();
    }

    /** The veil is what hides it, and nothing else. */
    @Test
    @Order(4)
    void she_sees_it_all_when_the_veil_is_lifted() throws SQLException {
        var veils = lift();
        try {
            assertThat(veils).hasSizeGreaterThan(9);
            assertThat(differences(pages(with, with.mother(), List.of()), pages(without, without.mother(), List.of())))
                    .contains("own", "own/goals", "own/goals/{goal} step", "own/log");
            forEachAddress(with.kept(), false, (route, one) -> {
                if (route.pattern().endsWith("/{" + one.kind() + "}")) {
                    assertThat(with.mother().get(route.path(with.ids(one))).status())
                            .as(route.toString())
                            .isEqualTo(200);
                }
            });
        } finally {
            hang(veils);
        }
    }

    /** Nor does any act reach it, or answer in another way than to an id nobody has. */
    @Test
    @Order(2)
    void no_act_reaches_what_is_kept_from_her() {
        var before = with.rows();
        var acted = acts(with, with.kept());

        assertThat(acted)
                .hasSizeGreaterThan(20)
                .allSatisfy((_, answer) -> assertThat(answer).startsWith("404 0 "));
        assertThat(acted).isEqualTo(acts(without, nothing()));
        assertThat(with.rows()).isEqualTo(before);
    }

    /** As many ids of nothing as there is kept in the other plan. */
    private List<KeptStory.Kept> nothing() {
        return with.kept().stream()
                .map(kept -> new KeptStory.Kept(kept.kind(), UUID.randomUUID().toString()))
                .toList();
    }

    /** Every page of the plan, and the start page: those of what she may see, and those of what is kept. */
    private Map<String, String> pages(KeptStory story, Visitor reader, List<KeptStory.Kept> kept) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("/start", shown(reader.get("/start")));
        story.own().forEach((name, path) -> pages.put(name, shown(reader.get(path))));
        forEachAddress(
                kept,
                false,
                (route, one) ->
                        pages.put(route + " kept " + kept.indexOf(one), shown(reader.get(route.path(story.ids(one))))));
        return pages;
    }

    private Map<String, String> acts(KeptStory story, List<KeptStory.Kept> kept) {
        var mother = story.mother();
        var token = mother.get("/start").document().select("input[name=_csrf]").attr("value");
        var answers = new LinkedHashMap<String, String>();
        forEachAddress(kept, true, (route, one) -> {
            var fields = new HashMap<>(Map.of("_csrf", token, "comment", "Hei", "worked", "YES"));
            fields.put(OncePerForm.FIELD, UUID.randomUUID().toString());
            route.parameters().forEach(name -> fields.put(name, "true"));
            answers.put(route + " kept " + kept.indexOf(one), shown(mother.post(route.path(story.ids(one)), fields)));
        });
        return answers;
    }

    private void forEachAddress(List<KeptStory.Kept> kept, boolean acts, BiConsumer<Route, KeptStory.Kept> tried) {
        for (var route : Route.intoAPlan(mappings)) {
            for (var one : kept) {
                if (route.acts() == acts
                        && one.names().stream().anyMatch(name -> route.pattern().contains("{" + name + "}"))) {
                    tried.accept(route, one);
                }
            }
        }
    }

    private static List<String> differences(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(page -> !some.get(page).equals(others.get(page)))
                .toList();
    }

    /** The answer, without what is new in every answer: tokens, the hour and the minute, and which ids it has. */
    private static String shown(Seen seen) {
        var body = seen.header("Content-Type").startsWith("text/html")
                ? seen.body()
                        .replaceAll("name=\"_form\" value=\"[0-9a-f-]{36}\"", "")
                        .replaceAll("(name=\"_csrf\" value|data-csrf)=\"[^\"]*\"", "")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "T")
                        .replaceAll("\\b\\d{1,2}[.:]\\d{2}\\b", "T")
                        // Those who were let in at the same moment stand in no order.
                        .replaceAll(">[^<>]* kom med i planen", ">Nokon kom med i planen")
                : "";
        var numbers = new HashMap<String, String>();
        var answer = ID.matcher(body).replaceAll(id -> numbers.computeIfAbsent(id.group(), _ -> "#" + numbers.size()));
        return seen.status() + " " + seen.redirects().size() + " " + seen.header("Cache-Control") + " "
                + seen.header("ETag") + " " + seen.header("Content-Type") + "\n" + answer;
    }

    private record Veil(String table, String hides) {}

    private List<Veil> lift() throws SQLException {
        var veils = new ArrayList<Veil>();
        try (var owner = owner();
                var statement = owner.createStatement()) {
            try (var rows =
                    statement.executeQuery("select tablename, qual from pg_policies where policyname = 'veil'")) {
                while (rows.next()) {
                    veils.add(new Veil(rows.getString(1), rows.getString(2)));
                }
            }
            for (var veil : veils) {
                statement.execute("alter policy veil on " + veil.table() + " using (true)");
            }
        }
        return veils;
    }

    private void hang(List<Veil> veils) throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            for (var veil : veils) {
                statement.execute("alter policy veil on " + veil.table() + " using (" + veil.hides() + ")");
            }
        }
    }

    private Connection owner() throws SQLException {
        var login = database.owner();
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
