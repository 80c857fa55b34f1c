package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Cable;
import no.stafett.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The connection to the database breaks while people are at work. */
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=3000")
class OutageTest extends StafettTest {

    private static final Map<String, Object> DATABASE = TestDatabase.properties();
    private static final Cable CABLE = new Cable(String.valueOf(DATABASE.get("stafett.db.url")));

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private ActiveStory story;
    private Visitor teacher;

    @DynamicPropertySource
    static void throughTheCable(DynamicPropertyRegistry registry) {
        DATABASE.forEach((name, value) -> registry.add(name, () -> value));
        registry.add("stafett.db.url", CABLE::url);
    }

    @BeforeEach
    void aPlanInUse() {
        var people = StoryPeople.moveIn(sql, transactions, issuer);
        // While the sessions are out of reach nobody knows whose language it is: the browser's own word counts.
        teacher = visitor(people.teacher().username()).with("Accept-Language", "nn");
        story = ActiveStory.play(
                people,
                teacher,
                visitor(people.mother().username()),
                visitor(people.father().username()));
    }

    @AfterEach
    void mend() {
        CABLE.mend();
        Soon.itIsSo("the plan can be read", () -> teacher.get(story.plan()).status() == 200);
    }

    @AfterAll
    static void takeTheCableAway() {
        CABLE.close();
    }

    @Test
    void a_page_says_in_plain_words_that_the_plans_cannot_be_reached_and_comes_back_by_itself() {
        CABLE.cut();
        var away = teacher.get(story.plan());
        mend();

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("30");
        assertThat(away.heading()).isEqualTo("Vi får ikkje tak i planane akkurat no");
        assertThat(away.redirects()).as("nobody is asked to sign in").isEmpty();
        assertThat(away.text()).doesNotContain("Exception", "SQL", "jdbc", "localhost");
    }

    @Test
    void what_was_acknowledged_is_there_afterwards_and_what_was_not_can_be_sent_again() {
        comment("Ho lo i dag", teacher.get(story.step()));
        var form = teacher.get(story.step())
                .form(story.step() + "/comments")
                .fill("comment", "Ho spurde om å få vere med");

        CABLE.cut();
        var unanswered = form.submit();
        mend();
        var sentAgain = form.submit();
        form.submit();

        assertThat(unanswered.status()).isEqualTo(503);
        assertThat(sentAgain.status()).isEqualTo(200);
        assertThat(teacher.get(story.step()).document().select(".comment").eachText())
                .satisfiesExactlyInAnyOrder(
                        acknowledged -> assertThat(acknowledged).contains("Ho lo i dag"),
                        sentTwiceMore -> assertThat(sentTwiceMore).contains("Ho spurde om å få vere med"));
    }

    private void comment(String text, Seen goal) {
        assertThat(goal.form(story.step() + "/comments")
                        .fill("comment", text)
                        .submit()
                        .status())
                .isEqualTo(200);
    }
}
