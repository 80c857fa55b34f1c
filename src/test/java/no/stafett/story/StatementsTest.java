package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.RecordedStatements;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A page asks the database as often for a plan with much in it as for one with little. */
@Import(StatementsTest.Recording.class)
class StatementsTest extends StafettTest {

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
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void no_page_asks_more_of_the_database_when_the_plan_grows() {
        var people = StoryPeople.moveIn(sql, transactions, issuer);
        var teacher = visitor(people.teacher().username());
        var mother = visitor(people.mother().username());
        var story = ActiveStory.play(
                people, teacher, mother, visitor(people.father().username()));
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
                story.plan() + "/people",
                story.plan() + "/handovers",
                story.plan() + "/coordination",
                story.plan() + "/log",
                story.plan() + "/access-log",
                story.plan() + "/cover");

        for (var reader : List.of(teacher, mother)) {
            comment(reader, story);
        }
        var teachersLittle = count(teacher, pages);
        var mothersPages = pages.stream()
                .filter(page -> !page.equals(story.step() + "/closing"))
                .toList();
        var mothersLittle = count(mother, mothersPages);
        grow(people, story);

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
                                .param("note", last(note))
                                .param("teacher", people.teacher().id().value())
                                .update();
                    }
                }));
    }

    private static void comment(Visitor visitor, ActiveStory story) {
        for (var about : List.of(story.step(), story.activity())) {
            visitor.get(about)
                    .form(about + "/comments")
                    .fill("comment", "Det går framover")
                    .submit();
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
    private void grow(StoryPeople people, ActiveStory story) {
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
                                .param("main", last(story.main()))
                                .param("step", last(story.step()))
                                .param("activity", last(story.activity()))
                                .param("teacher", people.teacher().id().value())
                                .param("nurse", people.nurse().id().value())
                                .param("mother", people.mother().id().value())
                                .update();
                    }
                }));
    }

    private static UUID last(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
