package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What opens and shuts the door of a plan in use beside the consent, seen from the front. Each time the start page must
 * show the plan to exactly those for whom it opens: the list is made in SQL and the door in Java.
 */
class DoorTest extends StafettTest {

    /** Words that tell where the child is; they stand nowhere for one who may not know. */
    private static final List<String> PLACE =
            List.of("Øvingsskulen", "Kontaktlærar", "Helsesjukepleiar", "55 10 99 01");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Database database;

    private StoryPeople people;
    private Visitor teacher;
    private Visitor mother;
    private Visitor father;
    private Visitor nurse;
    private ActiveStory story;

    @BeforeEach
    void play() {
        people = StoryPeople.moveIn(sql, transactions, issuer);
        teacher = visitor(people.teacher().username());
        mother = visitor(people.mother().username());
        father = visitor(people.father().username());
        nurse = visitor(people.nurse().username());
        story = ActiveStory.play(people, teacher, mother, father);
        for (var everybody : List.of(teacher, mother, father, nurse)) {
            opens(everybody);
        }
    }

    @Test
    void a_guardian_without_the_responsibility_any_more_is_out_on_the_next_request() {
        asOwner("update guardianship set responsibility = false where guardian_id = " + id(people.father()));

        shut(father);
        opens(mother);
    }

    @Test
    void at_eighteen_the_guardians_are_out() {
        asOwner(
                "update person set birth_date = (now() at time zone 'Europe/Oslo')::date - interval '18 years' where person_id = "
                        + id(people.child()));

        shut(mother);
        shut(father);
        opens(teacher);
    }

    @Test
    void a_child_signs_in_when_it_has_been_found_right_and_then_sees_what_is_for_a_child() {
        issuer.know(people.child().username(), Map.of("pid", people.child().key(), "acr", "idporten-loa-high"));
        var child = visitor(people.child().username());
        shut(child);

        asOwner("insert into own_access (tenant_id, plan_id, assessed_at, assessed_by, note) values ("
                + "current_tenant(), '" + planId() + "', now(), " + id(people.teacher()) + ", 'Ho les godt')");

        opens(child);
        assertThat(child.get(story.plan() + "/goals").status()).isEqualTo(200);
        for (var page : List.of("/log", "/access-log", "/cover")) {
            assertThat(child.get(story.plan() + page).status()).as(page).isEqualTo(404);
        }
        asOwner("update own_access set ended_at = now() where plan_id = '" + planId() + "'");
        shut(child);
    }

    @Test
    void one_who_administers_reads_nothing_even_where_she_took_part() {
        asOwner("insert into office (tenant_id, person_id, office, since) values (current_tenant(), "
                + id(people.nurse()) + ", 'SYSTEM_ADMINISTRATOR', now())");

        shut(nurse);
    }

    @Test
    void a_leader_who_is_told_reads_nothing() {
        asOwner("update consent_line set role = 'LEADER' where person_id = " + id(people.nurse()));

        shut(nurse);
    }

    /** A mother who is a teacher is two to the house, and nothing leads from the one to the other. */
    @Test
    void a_mother_at_work_does_not_see_her_own_child_there() {
        var work = PracticePeople.named("kollega");
        var atWork = visitor("kollega");
        shut(atWork);

        // Even rows that take the one for the other open nothing.
        asOwner(
                "insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at) values ("
                        + "current_tenant(), " + id(people.child()) + ", '" + work.id() + "', 'MOTHER', true, now())");
        asOwner("insert into participation (tenant_id, plan_id, person_id, relation, may_write, since) values ("
                + "current_tenant(), '" + planId() + "', '" + work.id() + "', 'GUARDIAN', true, now())");
        shut(atWork);
        opens(mother);
    }

    @Test
    void a_closed_plan_is_shut_for_all_who_helped_until_the_family_opens_it_again() {
        teacher.get(story.plan() + "/closing")
                .form(story.plan() + "/closing")
                .fill("ground", "FAMILY_WISHES")
                .submit()
                .form(story.plan() + "/closing/confirmation")
                .submit();
        shut(nurse);
        assertThat(teacher.get(story.plan()).status()).isEqualTo(404);
        assertThat(teacher.get("/start")
                        .document()
                        .select("a[href*=" + planId() + "]")
                        .eachAttr("href"))
                .as("the last holder may ask, and nothing else")
                .containsExactly(story.plan() + "/reopening");
        opens(mother);

        teacher.get(story.plan() + "/reopening")
                .form(story.plan() + "/reopening")
                .submit();
        shut(nurse);
        for (var parent : List.of(mother, father)) {
            parent.get(story.plan() + "/consent")
                    .form(story.plan() + "/consent/answers")
                    .fill("earlier", "AVAILABLE")
                    .press("answer", "GIVEN")
                    .submit();
        }

        for (var everybody : List.of(teacher, mother, father, nurse)) {
            opens(everybody);
        }
    }

    @Test
    void one_who_is_barred_is_out_whatever_the_consent_says() {
        asOwner("insert into bar (tenant_id, owner_id, person_id, why, recorded_at) values (current_tenant(), "
                + id(people.child()) + ", " + id(people.nurse()) + ", 'KIN', now())");

        shut(nurse);
        opens(teacher);
    }

    @Test
    void with_a_protected_address_nothing_tells_the_place_to_one_who_is_not_named() {
        var pages = List.of("", "/goals", "/people", "/handovers", "/access-log");
        assertThat(pages.stream().map(page -> mother.get(story.plan() + page).body()))
                .as("the words that are looked for are there before")
                .anyMatch(page -> page.contains("Øvingsskulen"))
                .anyMatch(page -> page.contains("55 10 99 01"));
        protect(people.child(), "CONFIDENTIAL", people.teacher(), people.father());

        for (var page : pages) {
            var seen = mother.get(story.plan() + page);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body()).as(page).doesNotContain(PLACE);
        }
        assertThat(mother.get("/start").body()).doesNotContain(PLACE);
        assertThat(father.get(story.plan() + "/people").body()).contains("Øvingsskulen", "55 10 99 01");
    }

    @Test
    void a_strictly_protected_plan_is_not_there_for_one_who_is_not_named() {
        protect(people.mother(), "STRICTLY_CONFIDENTIAL", people.teacher());

        opens(teacher);
        opens(mother);
        var nowhere = story.plan().replace(planId(), UUID.randomUUID().toString());
        for (var outsider : List.of(nurse, father)) {
            shut(outsider);
            for (var route : Route.intoAPlan(mappings)) {
                if (!route.acts()) {
                    assertThat(bare(outsider, route, story.plan()))
                            .as(route.toString())
                            .isEqualTo(bare(outsider, route, nowhere));
                }
            }
            assertThat(outsider.get("/start").body())
                    .doesNotContain(people.child().firstName())
                    .doesNotContain(planId());
        }
    }

    /** An answer without what is new in every answer, and without the id that was asked for. */
    private String bare(Visitor visitor, Route route, String plan) {
        var seen = visitor.get(route.path(ids(plan)));
        return seen.status()
                + seen.body()
                        .replaceAll("name=\"_form\" value=\"[0-9a-f-]{36}\"", "")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll(
                                "(activities|goals|evaluations|pictures|handovers|recordings|recorded|signed-pages|entries|keepings)/[0-9a-f-]{36}",
                                "$1")
                        .replace(last(plan), "plan");
    }

    private void opens(Visitor visitor) {
        assertThat(visitor.get(story.plan()).status()).isEqualTo(200);
        assertThat(visitor.get("/start").body()).contains(planId());
    }

    private void shut(Visitor visitor) {
        assertThat(visitor.get(story.plan()).status()).isEqualTo(404);
        assertThat(visitor.get("/start").body()).doesNotContain(planId());
    }

    private void protect(StoryPeople.Member member, String grade, StoryPeople.Member... named) {
        asOwner("insert into address_protection (tenant_id, person_id, grade, registered_at) values (current_tenant(), "
                + id(member) + ", '" + grade + "', now())");
        for (var one : named) {
            asOwner("insert into address_authorisation (tenant_id, person_id, named_id, registered_at) values ("
                    + "current_tenant(), " + id(member) + ", " + id(one) + ", now())");
        }
    }

    /** As the registers write: with the rights the application does not have. */
    private void asOwner(String statement) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute("call keyring.open_municipality('" + StoryPeople.TENANT + "')");
            assertThat(run.executeUpdate(statement)).as(statement).isPositive();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> ids(String plan) {
        var ids = new HashMap<>(Map.of(
                "plan", last(plan),
                "goal", last(story.step()),
                "activity", last(story.activity())));
        for (var name :
                List.of("evaluation", "picture", "handover", "person", "recorded", "page", "entry", "keeping")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        return ids;
    }

    private String planId() {
        return last(story.plan());
    }

    private static String id(StoryPeople.Member member) {
        return "'" + member.id() + "'";
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
