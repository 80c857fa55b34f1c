package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.once.OncePerForm;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address into a plan, tried by everybody who has nothing to do in it. The addresses are asked of the application, so
 * a new one is tried from the day it is there.
 */
class EveryRouteTest extends StafettTest {

    /** Fewer than this means that the addresses were not found, not that they are gone. */
    private static final int FEWEST = 60;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private EveryAddress scene;

    private record Attacker(String name, Visitor visitor, TenantId tenant, PersonId person, String token) {}

    @BeforeEach
    void make() {
        scene = new EveryAddress(sql, transactions, issuer, this::visitor);
    }

    @Test
    void nobody_from_outside_finds_a_plan_behind_any_address() {
        var routes = Route.intoAPlan(mappings);
        assertThat(routes).hasSizeGreaterThanOrEqualTo(FEWEST);
        var attackers = attackers();
        var content = content();

        var found = new ArrayList<String>();
        for (var attacker : attackers) {
            for (var route : routes) {
                var nothing = tried(attacker.visitor(), attacker.token(), route, nowhere());
                // Not even led on: an address that does so without asking would do it for a plan that is there.
                if (!nothing.startsWith("404 0 ")) {
                    found.add(attacker.name() + ", " + route + ": "
                            + nothing.lines().findFirst());
                }
                for (var plan : List.of(scene.active(), scene.waiting())) {
                    int before = refusals(attacker, plan);
                    if (!tried(attacker.visitor(), attacker.token(), route, plan)
                            .equals(nothing)) {
                        found.add(attacker.name() + ", " + route + ": the answer tells that there is a plan");
                    }
                    if (refusals(attacker, plan) <= before) {
                        found.add(attacker.name() + ", " + route + ": no line in the access log");
                    }
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(content()).isEqualTo(content);
    }

    @Test
    void one_who_is_not_signed_in_is_asked_to_wherever_she_comes() {
        var content = content();
        var stranger = stranger();
        var token = tokenOn(stranger.get("/sign-in"));

        var found = new ArrayList<String>();
        for (var route : Route.intoAPlan(mappings)) {
            var nothing = tried(stranger, token, route, nowhere());
            for (var plan : List.of(scene.active(), scene.waiting())) {
                var answer = tried(stranger, token, route, plan);
                if (!answer.equals(nothing) || !answer.startsWith("200 1 /sign-in ")) {
                    found.add(route + ": " + answer.lines().findFirst());
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(content()).isEqualTo(content);
    }

    /** Without this the test above could be passed by a house where nothing opens for anybody. */
    @Test
    void every_address_opens_for_the_one_it_is_there_for() {
        var rector = visitor("rektor");
        var shut = new ArrayList<String>();
        for (var route : Route.intoAPlan(mappings)) {
            var opened = List.of(
                            new Try(scene.teacher(), scene.active()),
                            new Try(scene.nurse(), scene.active()),
                            new Try(scene.mother(), scene.active()),
                            new Try(scene.teacher(), scene.main()),
                            new Try(scene.opener(), scene.waiting()),
                            new Try(scene.lastHolder(), scene.closed()),
                            new Try(scene.signer(), scene.waiting()),
                            // Leads the school where the teacher works.
                            new Try(rector, scene.active()),
                            new Try(rector, scene.left()))
                    .stream()
                    .map(one -> send(one.visitor(), token(one.visitor()), route, one.ids()))
                    .anyMatch(seen -> List.of(200, 409, 422).contains(seen.status()));
            if (!opened) {
                shut.add(route.toString());
            }
        }
        assertThat(shut).isEmpty();
    }

    private record Try(Visitor visitor, Map<String, String> ids) {}

    private List<Attacker> attackers() {
        var adviser = scene.people().adviser();
        scene.leave(adviser);
        var attackers = new ArrayList<Attacker>();
        for (var username : List.of("kollega", "systemansvarleg", "forelder-utan-ansvar", "laerar-nabokommune")) {
            var person = PracticePeople.named(username);
            var visitor = visitor(username);
            attackers.add(new Attacker(username, visitor, person.tenant(), person.id(), token(visitor)));
        }
        var former = visitor(adviser.username());
        attackers.add(new Attacker("former participant", former, StoryPeople.TENANT, adviser.id(), token(former)));
        return attackers;
    }

    /** The answer, without what is new in every answer and without the ids that were asked for. */
    private static String tried(Visitor visitor, String token, Route route, Map<String, String> ids) {
        var seen = send(visitor, token, route, ids);
        var answer = seen.status() + " " + seen.redirects().size() + " " + seen.path() + " "
                + seen.header("Cache-Control") + "\n"
                + seen.body()
                        .replaceAll("name=\"_form\" value=\"[0-9a-f-]{36}\"", "")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        for (var id : ids.entrySet()) {
            answer = answer.replace(id.getValue(), id.getKey());
        }
        return answer;
    }

    private static Seen send(Visitor visitor, String token, Route route, Map<String, String> ids) {
        if (!route.acts()) {
            return visitor.get(route.path(ids));
        }
        assertThat(route.method())
                .as("the only other way to send anything here")
                .isEqualTo("POST");
        var fields = new HashMap<>(Map.ofEntries(
                Map.entry("_csrf", token),
                Map.entry(OncePerForm.FIELD, UUID.randomUUID().toString()),
                Map.entry("version", "1"),
                Map.entry("shortName", "Tiril"),
                Map.entry("attention", "Tiril syng når ho er glad"),
                Map.entry("sharedUnderstanding", "Tiril likar å syngje"),
                Map.entry("title", "Tiril syng i koret"),
                Map.entry("description", "Kvar onsdag"),
                Map.entry("evaluateBy", ActiveStory.SOON.plusDays(1).toString()),
                Map.entry("arena", "LEISURE"),
                Map.entry("dueDate", ActiveStory.SOON.toString()),
                Map.entry("status", "IN_PROGRESS"),
                Map.entry("comment", "Så fint"),
                Map.entry("worked", "YES"),
                Map.entry("summary", "Det gjekk bra"),
                Map.entry("reason", "DONE"),
                Map.entry("level", "2"),
                Map.entry("motif", "FISHING"),
                Map.entry("pictureText", "Ein hest"),
                Map.entry("answer", "GIVEN"),
                Map.entry("role", "PARTICIPANT"),
                Map.entry("person", PracticePeople.named("rektor").id().toString()),
                Map.entry("responsible", PracticePeople.named("rektor").id().toString()),
                Map.entry("to", PracticePeople.named("rektor").id().toString())));
        if (route.pattern().endsWith("/position")) {
            fields.put("to", "UP");
        }
        route.parameters().forEach(name -> fields.put(name, "true"));
        return visitor.post(route.path(ids), fields);
    }

    private int refusals(Attacker attacker, Map<String, String> ids) {
        return inside(
                attacker.tenant(),
                () -> sql.sql("""
                        select count(*) as lines
                          from access_log
                         where plan_id = cast(:plan as uuid) and person_id = :person and not granted
                        """)
                        .param("plan", ids.get("plan"))
                        .param("person", attacker.person().value())
                        .query((row, _) -> row.getInt("lines"))
                        .single());
    }

    /** Everything that is written about both plans, table by table. */
    private Map<String, String> content() {
        return inside(StoryPeople.TENANT, () -> {
            var content = new TreeMap<String, String>();
            sql.sql("""
                            select table_name
                              from information_schema.columns
                             where table_schema = 'public' and column_name = 'plan_id' and table_name <> 'access_log'
                            """)
                    .query((row, _) -> row.getString("table_name"))
                    .list()
                    .forEach(table -> content.put(table, rows(table)));
            assertThat(content).containsKeys("plan", "goal_version", "comment", "consent_answer", "baton", "log_entry");
            return content;
        });
    }

    private String rows(String table) {
        return sql.sql("""
                        select count(*) || ' ' || coalesce(md5(string_agg(cast(t as text), '|' order by cast(t as text))), '')
                               as rows
                          from %s t
                         where plan_id in (cast(:active as uuid), cast(:waiting as uuid))
                        """.formatted(table))
                .param("active", scene.active().get("plan"))
                .param("waiting", scene.waiting().get("plan"))
                .query((row, _) -> row.getString("rows"))
                .single();
    }

    private static Map<String, String> nowhere() {
        return EveryAddress.elsewhere(UUID.randomUUID().toString());
    }

    private <T> T inside(TenantId tenant, Supplier<T> work) {
        try {
            return TenantScope.call(tenant, () -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(Visitor visitor) {
        return tokenOn(visitor.get("/profile"));
    }

    private static String tokenOn(Seen page) {
        return page.document().select("[name=_csrf]").attr("value");
    }
}
