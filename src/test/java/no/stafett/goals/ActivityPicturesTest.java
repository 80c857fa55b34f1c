package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import no.stafett.Form;
import no.stafett.Seen;
import org.junit.jupiter.api.Test;

/** A picture of what we do, so that a child knows it again (A-02). */
class ActivityPicturesTest extends ActivityScene {

    @Test
    void a_picture_comes_with_a_new_activity_and_is_seen_by_those_in_the_plan_only() throws Exception {
        var page = attach(newActivity(teacher, "Gå tur med valpen", TEACHER), jpeg(), "Ein liten valp")
                .submit();

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        var image = page.document().select(".page-title img").first();
        assertThat(image.attr("alt")).isEqualTo("Ein liten valp");
        var picture = teacher.get(image.attr("src"));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("Cache-Control")).contains("no-store");
        assertThat(visitor("forelder1").get(image.attr("src")).status()).isEqualTo(200);
        for (var stranger : List.of("kollega", "laerar-nabokommune")) {
            assertThat(visitor(stranger).get(image.attr("src")).status()).isEqualTo(404);
        }
        assertThat(rows("picture")).isEqualTo(1);
    }

    @Test
    void another_picture_is_a_new_version_and_the_history_shows_both() throws Exception {
        var path = attach(newActivity(teacher, "Gå tur", TEACHER), jpeg(), "Ein liten valp")
                .submit()
                .path();

        var unchanged = change(path).submit();
        assertThat(unchanged.document().select(".page-title img").attr("alt")).isEqualTo("Ein liten valp");
        assertThat(rows("activity_version")).isEqualTo(1);

        attach(change(path), jpeg(), "Valpen er stor no").submit();
        var history = teacher.get(path + "/versions");
        assertThat(history.document()
                        .select(".versions > li")
                        .first()
                        .select("img")
                        .eachAttr("alt"))
                .containsExactly("Ein liten valp", "Valpen er stor no");
        assertThat(history.document()
                        .select(".versions > li")
                        .first()
                        .select("img")
                        .eachAttr("src"))
                .doesNotHaveDuplicates();

        var drawn = change(path).fill("motif", "DOG").submit();
        assertThat(drawn.document().select(".page-title img")).isEmpty();
        assertThat(drawn.document().select(".page-title svg.motif")).hasSize(1);
        assertThat(change(path).fill("motif", "").submit().document().select(".page-title svg.motif"))
                .isEmpty();
        assertThat(rows("activity_version")).isEqualTo(4);
    }

    @Test
    void what_is_no_picture_is_told_beside_the_field_and_nothing_typed_is_lost() throws Exception {
        var script = "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8);
        var refused = attach(newActivity(teacher, "Gå tur", TEACHER), script, "Ein hest")
                .fill("description", "Kvar kveld")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#picture-e").text()).contains("JPEG eller PNG");
        var form = refused.form(goal + "/activities");
        assertThat(form.value("title")).isEqualTo("Gå tur");
        assertThat(form.value("description")).isEqualTo("Kvar kveld");
        assertThat(form.value("pictureText")).isEqualTo("Ein hest");
        assertThat(refused.document().select("main details").first().hasAttr("open"))
                .isTrue();

        assertThat(problem(new byte[10 * 1024 * 1024 + 1], "Ein hest", "picture"))
                .contains("større enn 10 MB");
        assertThat(problem(jpeg(), " ", "pictureText")).contains("Skriv kva biletet viser");
        assertThat(problem(new byte[0], "Ein hest", "picture")).isEqualTo("Vel eit bilete.");
        assertThat(rows("activity")).isZero();
        assertThat(rows("picture")).isZero();

        var path = activity(teacher, "Gå tur", TEACHER).path();
        var change = attach(change(path), script, "Ein hest").submit();
        assertThat(change.status()).isEqualTo(422);
        assertThat(change.document().select("#picture-e").text()).contains("JPEG eller PNG");
    }

    @Test
    void a_good_picture_beside_a_mistake_is_asked_for_again_and_not_kept() throws Exception {
        var refused = attach(newActivity(teacher, "", TEACHER), jpeg(), "Ein liten valp")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#title");
        assertThat(refused.text()).contains("Vel biletet på nytt");
        assertThat(rows("picture")).isZero();
    }

    @Test
    void every_mistake_is_told_at_once() {
        var refused = attach(newActivity(teacher, "", TEACHER), new byte[] {1, 2, 3}, "Ein valp")
                .submit();
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#title", "#picture");
    }

    @Test
    void two_who_write_at_once_keep_the_words_for_the_picture() throws Exception {
        var path = activity(teacher, "Gå tur", TEACHER).path();
        var mine = attach(change(path), jpeg(), "Ein liten valp").fill("description", "Kvar dag");
        visitor("ppt")
                .get(path + "/versions/new")
                .form(path + "/versions")
                .fill("description", "Kvar kveld")
                .submit();

        var conflict = mine.submit();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().select("#pictureText").val()).isEqualTo("Ein liten valp");
        assertThat(conflict.document().select("#picture-d").text()).contains("Vel biletet på nytt");
        assertThat(rows("picture")).isZero();
    }

    private String problem(byte[] content, String text, String field) {
        var refused =
                attach(newActivity(teacher, "Gå tur", TEACHER), content, text).submit();
        assertThat(refused.status()).isEqualTo(422);
        return refused.document().select("#" + field + "-e").text();
    }

    private Form change(String path) {
        Seen page = teacher.get(path + "/versions/new");
        return page.form(path + "/versions");
    }

    private static Form attach(Form form, byte[] content, String text) {
        return form.attach("picture", "valp.jpg", "image/jpeg", content).fill("pictureText", text);
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
