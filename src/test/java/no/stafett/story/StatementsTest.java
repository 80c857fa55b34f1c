package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.local.RecordedStatements;
import no.stafett.tenant.TenantScope;
import no.stafett.watch.usecase.CheckPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A page asks the database as often for a plan with much in it as for one with little. */
@Import(StatementsTest.Recording.class)
class StatementsTest extends StoryScene {

    private static final int MOST = 30;

    @TestConfiguration
    static class Recording {
        @Bean
        static RecordedStatements recordedStatements() {
            return new RecordedStatements();
        }
    }

    @Autowired
    private RecordedStatements recorded;

    @Autowired
    private CheckPlans checkPlans;

    @Test
    void no_page_asks_more_of_the_database_when_the_plan_grows() {
        var story = ActiveStory.play(people, teacher, mother, father);
        var pages = List.of(
                "/start",
                story.plan(),
                story.plan() + "/goals",
                story.plan() + "/goals?view=board",
                story.plan() + "/goals?view=timeline",
                story.main(),
                story.step(),
                story.step() + "/versions",
                story.step() + "/closing",
                story.activity(),
                story.activity() + "/versions",
                story.plan() + "/closing",
                story.plan() + "/people",
                story.plan() + "/handovers",
                story.plan() + "/coordination",
                story.plan() + "/transition",
                story.plan() + "/content",
                story.plan() + "/log",
                story.plan() + "/access-log",
                story.plan() + "/cover");

        for (var reader : List.of(teacher, mother)) {
            comment(reader, story);
        }
        var teachersLittle = count(teacher, pages);
        var mothersPages =
                pages.stream().filter(page -> !page.endsWith("/closing")).toList();
        var mothersLittle = count(mother, mothersPages);
        grow(story);

        assertThat(teacher.get(story.plan() + "/goals").document().select(".sub-goal"))
                .hasSizeGreaterThan(29);
        assertThat(count(teacher, pages)).isEqualTo(teachersLittle);
        assertThat(count(mother, mothersPages)).isEqualTo(mothersLittle);
        assertThat(teachersLittle.values()).allMatch(statements -> statements > 1 && statements <= MOST);
    }

    @Test
    void no_page_of_the_notebook_asks_more_of_the_database_when_it_grows() {
        var people = StoryPeople.moveIn(sql, transactions, issuer);
        var teacher = visitor(people.teacher().username());
        var note = NoteScene.write(teacher).path();
        var pages = List.of(
                "/start",
                "/notes",
                note,
                note + "/shares",
                note + "/talks/new",
                note + "/reports",
                note + "/log",
                note + "/visits");
        var little = count(teacher, pages);

        growNotebook(people, note);

        assertThat(teacher.get("/notes").document().select(".activity")).hasSizeGreaterThan(29);
        assertThat(teacher.get(note).document().select("article")).hasSizeGreaterThan(29);
        assertThat(count(teacher, pages)).isEqualTo(little);
        assertThat(little.values()).allMatch(statements -> statements > 1 && statements <= MOST);
    }

    @Test
    void no_page_of_a_move_asks_more_of_the_database_when_there_are_more_plans_in_it() {
        var unit = read("select unit_id from person where person_id = '"
                + PracticePeople.named("helsesjukepleiar").id() + "'");
        var move = teacher.get("/moves/new?unit=" + unit)
                .form("/moves")
                .fill("name", "1A")
                .fill(
                        "nextHolder",
                        PracticePeople.named("helsesjukepleiar").id().toString())
                .fill("meetingDay", ActiveStory.SOON.toString())
                .fill("lastDay", ActiveStory.SOON.toString())
                .submit()
                .path();
        intoTheMove(move, agreed());
        var pages = List.of("/moves", move, "/offered-batons", "/start");
        var little = count(teacher, pages);

        for (int more = 0; more < 3; more++) {
            var family = others();
            intoTheMove(
                    move,
                    ActiveStory.agreed(
                            family,
                            teacher,
                            visitor(family.mother().username()),
                            visitor(family.father().username())));
        }

        assertThat(teacher.get(move).document().select("form[action$=/rounds] .activity"))
                .hasSize(4);
        assertThat(count(teacher, pages)).isEqualTo(little);
        assertThat(little.values()).allMatch(statements -> statements > 1 && statements <= MOST);
    }

    private void intoTheMove(String move, String plan) {
        assertThat(teacher.get(move)
                        .form(move + "/plans")
                        .tick("plans", last(plan))
                        .submit()
                        .status())
                .isEqualTo(200);
    }

    /** Thirty more notes, and thirty talks, versions and readers of the one. */
    private void growNotebook(StoryPeople people, String note) {
        TenantScope.run(
                StoryPeople.TENANT,
                () -> transactions.executeWithoutResult(_ -> {
                    for (var statement : List.of("""
                            insert into note (tenant_id, note_id, author_id, unit_id, called, opened_at, moved_at)
                            select n.tenant_id, gen_random_uuid(), n.author_id, n.unit_id, 'T', now(), now() - interval '20 days'
                              from note n, generate_series(1, 30)
                             where n.note_id = :note and n.author_id = :teacher
                            """, """
                            insert into note_wording (tenant_id, note_id, version, text, written_at)
                            select n.tenant_id, n.note_id, 1, 'Ho ser ut glaset.', now()
                              from note n
                             where n.author_id = :teacher and n.note_id <> :note
                            """, """
                            insert into note_talk (tenant_id, note_id, talk_id, version, held_on, took_part, they_say, we_see,
                                                   we_agree, follow_up, written_at)
                            select n.tenant_id, n.note_id, gen_random_uuid(), 1, current_date, 'Mor', 'Ho søv dårleg.', '', '',
                                   'NOT_YET', now()
                              from note n, generate_series(1, 30)
                             where n.note_id = :note and n.author_id = :teacher
                            """)) {
                        sql.sql(statement)
                                .param("note", UUID.fromString(last(note)))
                                .param("teacher", people.teacher().id().value())
                                .update();
                    }
                }));
    }

    @Test
    void no_page_beside_the_plan_asks_more_when_there_is_more_to_show() {
        var officials = others();
        inAUnitOfTheirOwn(officials);
        var story = ActiveStory.play(people, teacher, mother, father);
        var entry = comment(teacher, story.step());
        asOwner(
                "insert into address_protection (tenant_id, person_id, grade, registered_at) select tenant_id, person_id,"
                        + " 'CONFIDENTIAL', now() from person where person_id = " + id(officials.child()));
        var plan = story.plan();
        var pages = new LinkedHashMap<Visitor, List<String>>();
        pages.put(
                teacher,
                List.of(
                        plan + "/people",
                        plan + "/people/readers",
                        plan + "/people/invitation",
                        plan + "/people/terms",
                        plan + "/people/staff",
                        plan + "/people/next-holder",
                        plan + "/handovers",
                        plan + "/safeguards",
                        plan + "/level",
                        plan + "/check",
                        plan + "/entries/" + entry + "/keepings"));
        pages.put(
                mother,
                List.of(
                        "/consents",
                        plan + "/consent/exceptions",
                        plan + "/people/readers",
                        plan + "/blocked",
                        plan + "/access-log"));
        pages.put(
                with("LINE_MANAGER", officials.nurse()),
                List.of("/unit", "/unit/batons", "/unit/check", "/employees", "/stepped-aside"));
        pages.put(with("COORDINATING_UNIT", officials.nurse()), List.of("/coordinating-unit"));
        pages.put(visitor(people.teacher().username()), List.of("/coordinator-requests", "/my-families"));
        pages.put(
                with("PRIVACY_OFFICER", officials.adviser()),
                List.of(
                        "/oversight",
                        "/oversight/denials",
                        "/oversight/readings",
                        "/administration-log",
                        "/protected-addresses/" + officials.child().id()));
        pages.put(with("SYSTEM_ADMINISTRATOR", officials.teacher()), List.of("/offices", "/reopenings"));
        pages.put(visitor("barnevern"), List.of("/care-orders"));

        forTheService(plan);
        staffMayChange(true);
        visitor("kollega").get(plan);

        var little = count(pages);
        for (int turnedAway = 0; turnedAway < 12; turnedAway++) {
            visitor("kollega").get(plan);
        }
        asOwner(
                StoryPeople.TENANT,
                new MuchOfEverything(last(plan), people, officials, entry)
                        .statements()
                        .toArray(String[]::new));
        var much = count(pages);

        assertThat(statements(much)).isEqualTo(statements(little));
        assertThat(statements(little).values()).allMatch(statements -> statements > 1 && statements <= MOST);
        assertThat(little.keySet())
                .filteredOn(page -> much.get(page).length() <= little.get(page).length())
                .as("a page that does not grow proves nothing")
                .isEmpty();
    }

    /** The first round after twenty plans have come, with much to find in each, as a round that finds nothing new. */
    @Test
    void a_round_of_the_watch_asks_as_often_for_twenty_plans_as_for_one() {
        var holder = people.teacher();
        round();
        long little = round();
        asOwner(
                StoryPeople.TENANT,
                "insert into person (tenant_id, person_id, capacity, first_name, last_name, birth_date, created_at)"
                        + " select current_tenant(), gen_random_uuid(), 'CITIZEN', 'Nokon', 'Tjue" + holder.id()
                        + "', date '2015-01-01', now() from generate_series(1, 20)",
                "insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by,"
                        + " opened_at, activated_at) select o.tenant_id, o.person_id, o.person_id, 'CHILD', 'BATON_LOG', t.unit_id,"
                        + " 1, 'ACTIVE', t.person_id, now() - interval '300 days', now() - interval '300 days' from person o"
                        + " join person t on t.person_id = " + id(holder) + " where o.last_name = 'Tjue" + holder.id()
                        + "'",
                "insert into baton (tenant_id, plan_id, person_id, primary_contact, since)"
                        + " select tenant_id, plan_id, opened_by, true, activated_at from plan where opened_by = "
                        + id(holder));

        assertThat(round()).isEqualTo(little);
        assertThat(little).isBetween(10L, 20L);
        assertThat(read("select count(distinct f.plan_id) from plan_finding f join plan p on p.plan_id = f.plan_id"
                        + " where p.opened_by = " + id(holder)))
                .isEqualTo("20");
    }

    /** @return how often the round asked about what is its own */
    private long round() {
        recorded.take();
        TenantScope.run(StoryPeople.TENANT, () -> checkPlans.check(StoryPeople.TENANT));
        return recorded.take().stream()
                .map(RecordedStatements.Statement::sql)
                .filter(statement -> Stream.of(
                                "watched_plan", "plan_finding", "watch_limits", "watch_letter", "advisory")
                        .anyMatch(statement::contains))
                .count();
    }

    @Test
    void nor_does_a_page_about_a_plan_that_waits_or_is_over() {
        var waiting = ActiveStory.invited(people, teacher);
        var over = ended();
        var pages = new LinkedHashMap<Visitor, List<String>>();
        pages.put(
                teacher,
                List.of(
                        waiting + "/invitation",
                        waiting + "/consent/recordings",
                        waiting + "/consent/deciders",
                        waiting + "/consent/sheet",
                        waiting + "/safeguards"));
        pages.put(mother, List.of(waiting + "/consent", waiting + "/consent/exceptions"));
        pages.put(over.holder(), List.of(over.plan() + "/reopening"));

        var little = count(pages);
        askMore(last(waiting), "sent_at = now()");
        askMore(last(over.plan()), "sent_at = now(), activated_at = now(), ended_at = now(), ended_why = 'WITHDRAWN'");
        var much = count(pages);

        assertThat(statements(much)).isEqualTo(statements(little));
        assertThat(statements(little).values()).allMatch(statements -> statements > 1 && statements <= MOST);
        assertThat(little.keySet())
                .filteredOn(page -> much.get(page).length() <= little.get(page).length())
                .as("a page that does not grow proves nothing")
                .isEmpty();
    }

    @AfterEach
    void asItWas() {
        staffMayChange(false);
    }

    private void staffMayChange(boolean may) {
        asOwner("update local_rules set staff_changes_within_service = " + may);
    }

    /** The family has said yes to a whole service, and to changes in it. */
    private void forTheService(String plan) {
        var here = " where plan_id = '" + last(plan) + "'";
        asOwner(
                StoryPeople.TENANT,
                "update consent set sent_at = null, activated_at = null, staff_changes = true" + here,
                "insert into consent_line (tenant_id, plan_id, consent_id, line_id, unit_id, role, may_write)"
                        + " select c.tenant_id, c.plan_id, c.consent_id, gen_random_uuid(), pe.unit_id, 'PARTICIPANT', true"
                        + " from consent c join person pe on pe.person_id = " + id(people.teacher()) + here,
                "update consent set sent_at = now(), activated_at = now()" + here);
    }

    private record Over(String plan, Visitor holder) {}

    private Over ended() {
        var family = others();
        var holder = visitor(family.teacher().username());
        var parent = visitor(family.mother().username());
        var plan = ActiveStory.agreed(
                family, holder, parent, visitor(family.father().username()));
        parent.get(plan + "/consent/withdrawal")
                .form(plan + "/consent/withdrawal")
                .submit();
        return new Over(plan, holder);
    }

    /** A dozen more who are named and a dozen more who are asked; lines are written in a draft alone. */
    private void askMore(String plan, String state) {
        var name = "Fleire" + UUID.randomUUID().toString().substring(0, 8);
        var these = " from person pe join consent c on c.tenant_id = pe.tenant_id and c.plan_id = '" + plan
                + "' where pe.last_name = '" + name + "'";
        asOwner(
                StoryPeople.TENANT,
                "insert into person (tenant_id, person_id, capacity, first_name, last_name, position, created_at)"
                        + " select current_tenant(), gen_random_uuid(), 'EMPLOYEE', 'Nokon ' || n, '" + name
                        + "', '', now() from generate_series(1, 12) n",
                "insert into person (tenant_id, person_id, capacity, first_name, last_name, created_at)"
                        + " select current_tenant(), gen_random_uuid(), 'CITIZEN', 'Nokon ' || n, '" + name
                        + "', now() from generate_series(1, 12) n",
                "update consent set sent_at = null, activated_at = null, ended_at = null, ended_why = null where plan_id = '"
                        + plan + "'",
                "insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)"
                        + " select pe.tenant_id, c.plan_id, c.consent_id, pe.person_id, pe.person_id, 'PARTICIPANT', true"
                        + these
                        + " and pe.capacity = 'EMPLOYEE'",
                "insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)"
                        + " select pe.tenant_id, p.owner_id, pe.person_id, 'OTHER', true, now() from person pe join plan p"
                        + " on p.plan_id = '" + plan + "' where pe.last_name = '" + name
                        + "' and pe.capacity = 'CITIZEN'",
                "insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground)"
                        + " select pe.tenant_id, c.plan_id, c.consent_id, pe.person_id, 'PARENTAL_RESPONSIBILITY'"
                        + these
                        + " and pe.capacity = 'CITIZEN'",
                "update consent set " + state + " where plan_id = '" + plan + "'");
    }

    /** So that nobody else's unit, offices and plans become many. */
    private void inAUnitOfTheirOwn(StoryPeople officials) {
        var unit = UUID.randomUUID();
        asOwner("insert into unit (tenant_id, unit_id, name, sector) select tenant_id, '" + unit
                + "', 'Storskulen', 'SCHOOL'" + " from person where person_id = " + id(people.teacher()));
        asOwner("update person set unit_id = '" + unit + "' where person_id in ("
                + String.join(
                        ", ",
                        id(people.child()),
                        id(people.teacher()),
                        id(officials.nurse()),
                        id(officials.adviser()),
                        id(officials.teacher()))
                + ")");
    }

    private static String comment(Visitor visitor, String about) {
        return visitor.get(about)
                .form(about + "/comments")
                .fill("comment", "Det går framover")
                .submit()
                .address()
                .getFragment()
                .replace("comment-", "");
    }

    /** @param length of what came, to see that there is more of it */
    private record Counted(int statements, int length) {}

    private Map<String, Counted> count(Map<Visitor, List<String>> pages) {
        var counted = new LinkedHashMap<String, Counted>();
        int reader = 0;
        for (var one : pages.entrySet()) {
            reader += 1;
            for (var page : count(one.getKey(), one.getValue()).entrySet()) {
                counted.put(
                        reader + " " + page.getKey(),
                        new Counted(
                                page.getValue(),
                                one.getKey().get(page.getKey()).body().length()));
            }
        }
        return counted;
    }

    private static Map<String, Integer> statements(Map<String, Counted> pages) {
        var statements = new LinkedHashMap<String, Integer>();
        pages.forEach((page, counted) -> statements.put(page, counted.statements()));
        return statements;
    }

    private static void comment(Visitor visitor, ActiveStory story) {
        for (var about : List.of(story.step(), story.activity())) {
            comment(visitor, about);
        }
    }

    /** The fewest of three, so that what the application does on its own in the background is not counted. */
    private Map<String, Integer> count(Visitor visitor, List<String> pages) {
        var counted = new LinkedHashMap<String, Integer>();
        for (var page : pages) {
            visitor.get(page);
            counted.put(
                    page,
                    IntStream.range(0, 3).map(_ -> once(visitor, page)).min().orElseThrow());
        }
        return counted;
    }

    private int once(Visitor visitor, String page) {
        recorded.take();
        assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
        return recorded.take().size();
    }

    /** Thirty steps, two activities for each, and a hundred comments on the first step and its activity. */
    private void grow(ActiveStory story) {
        var plan = UUID.fromString(story.plan().substring("/plans/".length()));
        TenantScope.run(
                StoryPeople.TENANT,
                () -> transactions.executeWithoutResult(_ -> {
                    for (var statement : List.of("""
                            insert into goal (tenant_id, plan_id, goal_id, kind, main_goal_id, version, position,
                                              created_by, created_at)
                            select current_tenant(), :plan, gen_random_uuid(), 'SUB', :main, 1, n + 10, :teacher, now()
                              from generate_series(1, 30) n
                            """, """
                            insert into goal_version (tenant_id, plan_id, goal_id, version, title, evaluate_by,
                                                      written_by, written_at)
                            select g.tenant_id, g.plan_id, g.goal_id, 1, 'Tiril leikar ' || g.position,
                                   current_date + 20, :nurse, now()
                              from goal g
                             where g.plan_id = :plan and g.position > 10
                            """, """
                            insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position,
                                                  created_by, created_at)
                            select g.tenant_id, g.plan_id, gen_random_uuid(), g.goal_id, 1, n, :nurse, now()
                              from goal g, generate_series(1, 2) n
                             where g.plan_id = :plan and g.position > 10
                            """, """
                            insert into activity_version (tenant_id, plan_id, activity_id, version, status, title,
                                                          responsible_id, arena, due_date, written_by, written_at)
                            select a.tenant_id, a.plan_id, a.activity_id, 1, 'PLANNED', 'Vi øver', :mother, 'HOME',
                                   current_date + 3, :nurse, now()
                              from activity a
                             where a.plan_id = :plan
                               and not exists (select from activity_version v
                                                where v.plan_id = a.plan_id and v.activity_id = a.activity_id)
                            """, """
                            insert into comment (tenant_id, plan_id, comment_id, goal_id, activity_id, text, written_by,
                                                 written_at)
                            select current_tenant(), :plan, gen_random_uuid(),
                                   case when n % 2 = 0 then cast(:step as uuid) end,
                                   case when n % 2 = 1 then cast(:activity as uuid) end, 'Ord ' || n, :nurse, now()
                              from generate_series(1, 100) n
                            """)) {
                        sql.sql(statement)
                                .param("plan", plan)
                                .param("main", uuid(story.main()))
                                .param("step", uuid(story.step()))
                                .param("activity", uuid(story.activity()))
                                .param("teacher", people.teacher().id().value())
                                .param("nurse", people.nurse().id().value())
                                .param("mother", people.mother().id().value())
                                .update();
                    }
                }));
    }

    private static UUID uuid(String path) {
        return UUID.fromString(last(path));
    }
}
