package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a child has written is kept from a guardian by name, "for reasons that should be respected" (C-07). */
class KeepingTest extends StafettTest {

    private static final String WORDS = "Eg vil helst bu hjå pappa";
    private static final String MARK = "Rakel Storvik ser ikkje dette";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private KeptStory story;
    private Visitor child;
    private Visitor mother;
    private Visitor father;
    private Visitor teacher;
    private String motherId;
    private String step;

    @BeforeEach
    void play() {
        story = KeptStory.begin(sql, transactions, issuer, this::visitor);
        child = story.child();
        mother = story.mother();
        father = story.father();
        teacher = story.teacher();
        motherId = story.people().mother().id().toString();
        step = story.story().step();
    }

    @Test
    void a_child_keeps_a_comment_from_her_mother_as_she_writes_it() {
        var written =
                story.comment(child, step, WORDS).tick("keptFrom", motherId).submit();

        assertThat(written.text()).contains(WORDS, MARK);
        assertThat(father.get(step).text()).contains(WORDS, MARK);
        assertThat(teacher.get(step).text()).contains(WORDS, MARK);
        assertThat(mother.get(step).text()).doesNotContain(WORDS, "ser ikkje dette");
    }

    @Test
    void those_who_see_it_read_in_the_log_that_somebody_does_not() {
        story.comment(child, step, WORDS).tick("keptFrom", motherId).submit();

        assertThat(father.get(story.plan() + "/log").text())
                .contains("Tiril Storvik valde at ein føresett ikkje ser alt", "Rakel ser ikkje dette");
        assertThat(teacher.get(story.plan()).text())
                .contains("Tiril Storvik heldt noko unna ein føresett", "Rakel ser ikkje dette");
        assertThat(mother.get(story.plan() + "/log").text()).doesNotContain("føresett", "ser ikkje dette");
    }

    @Test
    void she_may_choose_it_later_and_change_her_mind_without_a_trace_for_the_mother() {
        var comment = commented(story.comment(child, step, WORDS).submit());
        assertThat(mother.get(step).text()).contains(WORDS);

        var page = keepings(child, comment);
        assertThat(page.text()).contains(WORDS);
        var kept = page.form(keepingsOf(comment))
                .tick("keptFrom", motherId)
                .fill("keepingReason", "Ho blir lei seg")
                .submit();
        assertThat(kept.text()).contains("Rakel Storvik, mor", "Ho blir lei seg");
        assertThat(mother.get(step).text()).doesNotContain(WORDS);

        var ended = kept.form(endingIn(kept)).submit();
        assertThat(ended.text()).doesNotContain("Ho blir lei seg");
        assertThat(mother.get(step).text()).contains(WORDS).doesNotContain("ser ikkje dette");
        assertThat(mother.get(story.plan() + "/log").text()).doesNotContain("føresett", "ser ikkje dette");
        assertThat(father.get(story.plan() + "/log").text()).contains("Tiril Storvik lét ein føresett sjå noko igjen");
    }

    @Test
    void the_holder_keeps_it_on_her_behalf_and_says_why() {
        var comment = commented(story.comment(child, step, WORDS).submit());

        var unreasoned = keepings(teacher, comment)
                .form(keepingsOf(comment))
                .tick("keptFrom", motherId)
                .submit();
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.document().select("#keepingReason").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(unreasoned.document().select("#keptFrom[checked], [value=" + motherId + "][checked]"))
                .isNotEmpty();
        assertThat(mother.get(step).text()).contains(WORDS);

        unreasoned
                .form(keepingsOf(comment))
                .fill("keepingReason", "Avtalt med Tiril")
                .submit();
        assertThat(mother.get(step).text()).doesNotContain(WORDS);
        assertThat(keepings(child, comment).text()).contains("Avtalt med Tiril", "Synnøve Aure");
        for (var other : List.of(father, visitor(story.people().nurse().username()))) {
            assertThat(other.get(step).text()).contains(MARK).doesNotContain("Avtalt med Tiril");
            assertThat(keepings(other, comment).status()).isEqualTo(404);
        }
    }

    @Test
    void the_holder_lets_the_mother_see_again_what_the_child_kept() {
        var comment = commented(
                story.comment(child, step, WORDS).tick("keptFrom", motherId).submit());
        var page = keepings(teacher, comment);

        page.form(endingIn(page)).submit();
        assertThat(mother.get(step).text()).contains(WORDS);
    }

    @Test
    void nobody_else_keeps_anything_from_anybody() {
        var nurse = visitor(story.people().nurse().username());
        for (var visitor : List.of(mother, father, nurse)) {
            var form = story.comment(visitor, step, "Berre mellom oss");
            assertThat(form.value("keptFrom")).isEmpty();
            assertThat(visitor.get(step).document().select("[name=keptFrom]")).isEmpty();
            var refused = form.smuggle("keptFrom", story.people().father().id().toString())
                    .submit();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Berre den som eig planen");
        }
        var teachers =
                commented(story.comment(teacher, step, "Vi møtest måndag").submit());
        for (var visitor : List.of(child, father, nurse)) {
            assertThat(keepings(visitor, teachers).status()).isEqualTo(404);
        }
    }

    /** Never from the owner, and what employees see is settled by the consent. */
    @Test
    void it_is_kept_from_guardians_only() {
        for (var person : List.of(
                story.people().child(), story.people().teacher(), story.people().nurse())) {
            var refused = story.comment(child, step, WORDS)
                    .smuggle("keptFrom", person.id().toString())
                    .submit();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Vel berre mellom dei føresette");
        }
        assertThat(teacher.get(step).text()).doesNotContain(WORDS);
    }

    @Test
    void one_who_answers_for_an_activity_must_see_it() {
        var form = child.get(step + "/activities/new")
                .form(step + "/activities")
                .fill("title", "Vi baker saman")
                .fill("responsible", motherId)
                .fill("arena", "HOME")
                .fill("dueDate", ActiveStory.SOON.toString())
                .tick("keptFrom", motherId);
        var refused = form.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Den som har ansvaret for tiltaket, må kunne sjå det");

        var activity = form.fill("responsible", story.people().child().id().toString())
                .submit()
                .path();
        assertThat(mother.get(activity).status()).isEqualTo(404);
        var changed = teacher.get(activity + "/versions/new")
                .form(activity + "/versions")
                .fill("responsible", motherId)
                .submit();
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.document().select("#responsible").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void sent_twice_it_is_kept_once() {
        var comment = commented(story.comment(child, step, WORDS).submit());
        var form = keepings(child, comment).form(keepingsOf(comment)).tick("keptFrom", motherId);
        form.submit();

        assertThat(form.submit().document().select("form[action$=/ending]")).hasSize(1);
    }

    @Test
    void a_stranger_finds_nothing_to_keep() {
        var comment = commented(
                story.comment(child, step, WORDS).tick("keptFrom", motherId).submit());
        var ending = endingIn(keepings(child, comment));
        for (var username : List.of("kollega", "laerar-nabokommune")) {
            var stranger = visitor(username);
            var token = stranger.get("/start")
                    .document()
                    .select("input[name=_csrf]")
                    .attr("value");
            assertThat(keepings(stranger, comment).status()).isEqualTo(404);
            for (var act : List.of(keepingsOf(comment), ending)) {
                assertThat(stranger.post(act, Map.of("_csrf", token, "keptFrom", motherId))
                                .status())
                        .isEqualTo(404);
            }
        }
        var token = father.get("/start").document().select("input[name=_csrf]").attr("value");
        assertThat(father.post(ending, Map.of("_csrf", token)).status()).isEqualTo(404);
        assertThat(mother.get(step).text()).doesNotContain(WORDS);
    }

    private Seen keepings(Visitor visitor, String entry) {
        return visitor.get(keepingsOf(entry));
    }

    private String keepingsOf(String entry) {
        return story.plan() + "/entries/" + entry + "/keepings";
    }

    private static String commented(Seen seen) {
        return seen.address().getFragment().replace("comment-", "");
    }

    private static String endingIn(Seen page) {
        return page.document().select("form[action$=/ending]").attr("action");
    }
}
