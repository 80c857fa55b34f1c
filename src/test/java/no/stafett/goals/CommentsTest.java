package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people say about a goal or an activity, on its own page. */
class CommentsTest extends ActivityScene {

    @Test
    void a_comment_is_written_where_it_is_read_on_a_goal_and_on_an_activity() {
        var activity = activity(teacher, "Gå ut saman", TEACHER).path();
        var mother = visitor("forelder1");
        for (var path : List.of(goal, activity)) {
            var page = mother.get(path)
                    .form(path + "/comments")
                    .fill("comment", "Ola gler seg.\nTakk!")
                    .submit();
            assertThat(page.path()).isEqualTo(path);
            assertThat(page.address().getFragment()).startsWith("comment-");
            assertThat(page.document().select(".comment").text())
                    .contains("Astrid Haugen", "mor", "Ola gler seg.", "Takk!");
            assertThat(teacher.get(path).document().select("#" + page.address().getFragment()))
                    .hasSize(1);
        }
    }

    @Test
    void comments_stand_in_the_order_they_were_written() {
        for (var text : List.of("Først", "Så", "Til slutt")) {
            teacher.get(goal).form(goal + "/comments").fill("comment", text).submit();
        }
        assertThat(teacher.get(goal).document().select(".comment__text").eachText())
                .containsExactly("Først", "Så", "Til slutt");
    }

    @Test
    void an_empty_or_endless_comment_is_refused_and_kept() {
        var activity = activity(teacher, "Gå ut saman", TEACHER).path();
        for (var path : List.of(goal, activity)) {
            var empty = teacher.get(path)
                    .form(path + "/comments")
                    .fill("comment", " \n ")
                    .submit();
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.document().select("#comment").attr("aria-invalid")).isEqualTo("true");

            var endless = teacher.get(path)
                    .form(path + "/comments")
                    .fill("comment", "å".repeat(4001))
                    .submit();
            assertThat(endless.status()).isEqualTo(422);
            assertThat(endless.form(path + "/comments").value("comment")).hasSize(4001);
        }
    }

    @Test
    void a_comment_sent_twice_stands_once() {
        var form = teacher.get(goal).form(goal + "/comments").fill("comment", "Éin gong");
        form.submit();
        var second = form.submit();
        assertThat(second.path()).isEqualTo(goal);
        assertThat(second.document().select(".comment")).hasSize(1);
    }

    @Test
    void what_is_over_can_still_be_commented() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var ended = teacher.get(path + "/ending")
                .form(path + "/ending")
                .fill("reason", "DONE")
                .submit();
        assertThat(ended.form(path + "/comments")
                        .fill("comment", "Det var fint")
                        .submit()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_stranger_finds_no_place_to_comment() {
        var csrf = visitor("kollega");
        var token = csrf.get("/start").document().select("input[name=_csrf]").attr("value");
        assertThat(csrf.post(goal + "/comments", java.util.Map.of("_csrf", token, "comment", "Hei"))
                        .status())
                .isEqualTo(404);
    }
}
