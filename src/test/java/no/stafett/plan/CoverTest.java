package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** What stands on the cover of a plan, written together with the child (L-06, V-10). */
class CoverTest extends PlanScene {

    @Test
    void a_drawing_a_text_and_the_next_meeting_stand_on_the_cover() {
        var teacher = visitor("kontaktlaerar2");
        var cover = activePlan(teacher, "Leon") + "/cover";

        teacher.get(cover)
                .form(cover)
                .fill("shortName", "Leon L")
                .fill("description", "Likar å bygge høge tårn.")
                .fill("motif", "building-blocks")
                .fill("nextMeetingOn", TODAY)
                .fill("nextMeetingTime", "14:15")
                .fill("nextMeetingPlace", "Rom 3")
                .submit();
        var kept = teacher.get(cover).form(cover);

        assertThat(kept.value("shortName")).isEqualTo("Leon L");
        assertThat(kept.value("description")).isEqualTo("Likar å bygge høge tårn.");
        assertThat(kept.value("motif")).isEqualTo("building-blocks");
        assertThat(kept.value("nextMeetingTime")).isEqualTo("14:15");
        assertThat(kept.value("nextMeetingPlace")).isEqualTo("Rom 3");
        assertThat(kept.value("version")).isEqualTo("2");
        assertThat(teacher.get(cover.replace("/cover", "/log")).text()).contains("Mathis Eira endra framsida");
    }

    @Test
    void the_family_writes_on_the_cover_too() {
        var cover = activePlan(visitor("kontaktlaerar2"), "Lykke") + "/cover";
        var mother = visitor("forelder1");

        mother.get(cover)
                .form(cover)
                .fill("description", "Ho er god til å trøyste.")
                .submit();

        assertThat(mother.get(cover).form(cover).value("description")).isEqualTo("Ho er god til å trøyste.");
    }

    @Test
    void what_is_refused_is_kept_and_told() {
        var teacher = visitor("kontaktlaerar2");
        var cover = activePlan(teacher, "Herman") + "/cover";

        var refused = teacher.get(cover)
                .form(cover)
                .fill("shortName", " ")
                .fill("description", "x".repeat(1001))
                .fill("motif", "unicorn")
                .fill("nextMeetingOn", TODAY)
                .fill("nextMeetingPlace", "y".repeat(201))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(cover).value("description")).hasSize(1001);
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#shortName", "#description", "#motif", "#nextMeetingOn", "#nextMeetingPlace")
                .allSatisfy(link -> assertThat(refused.document().getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @Test
    void two_who_write_at_once_both_keep_their_words() {
        var teacher = visitor("kontaktlaerar2");
        var cover = activePlan(teacher, "Selma") + "/cover";
        var mother = visitor("forelder1");
        var mine = teacher.get(cover).form(cover).fill("description", "Læraren sine ord");
        mother.get(cover).form(cover).fill("description", "Mor sine ord").submit();

        var conflict = mine.submit();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Læraren sine ord", "Mor sine ord", "Teksten til Astrid Haugen");
        var merged =
                conflict.form(cover).fill("description", "Orda til oss begge").submit();
        assertThat(merged.status()).isNotEqualTo(409);
        assertThat(mother.get(cover).form(cover).value("description")).isEqualTo("Orda til oss begge");
    }

    @Test
    void a_picture_is_drawn_anew_and_shown_to_those_in_the_plan_only() throws IOException {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Amina");
        var cover = plan + "/cover";

        var after = upload(teacher, cover, jpeg(), "Ein liten valp");
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        var image = after.document().select("img.motif-photo").first();
        assertThat(image.attr("alt")).isEqualTo("Ein liten valp");
        assertThat(after.form(cover).value("motif")).isEqualTo("picture");

        var picture = teacher.get(image.attr("src"));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("Cache-Control")).contains("no-store");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(visitor("forelder1").get(image.attr("src")).status()).isEqualTo(200);
        assertThat(visitor("kollega").get(image.attr("src")).status()).isEqualTo(404);
        assertThat(visitor("laerar-nabokommune").get(image.attr("src")).status())
                .isEqualTo(404);

        var otherPlan = activePlan(teacher, "Amund");
        assertThat(teacher.get(image.attr("src").replace(plan, otherPlan)).status())
                .isEqualTo(404);

        after.form(cover).fill("motif", "dog").submit();
        assertThat(teacher.get(cover).document().select("img.motif-photo")).isEmpty();
    }

    @Test
    void what_is_no_picture_is_refused_with_its_reason() throws IOException {
        var teacher = visitor("kontaktlaerar2");
        var cover = activePlan(teacher, "Ylva") + "/cover";

        var script = upload(teacher, cover, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "Ein hest");
        assertThat(script.status()).isEqualTo(422);
        assertThat(script.document().select("#picture-e").text()).contains("JPEG eller PNG");
        assertThat(script.document().select("#pictureText").val()).isEqualTo("Ein hest");

        var wordless = upload(teacher, cover, jpeg(), " ");
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.document().select("#pictureText-e").text()).contains("Skriv kva biletet viser");

        var large = upload(teacher, cover, new byte[10 * 1024 * 1024 + 1], "Ein hest");
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.document().select("#picture-e").text()).contains("større enn 10 MB");

        var empty = teacher.get(cover)
                .form(cover + "/picture")
                .fill("pictureText", "Ein hest")
                .submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.document().select("#picture-e").text()).isEqualTo("Vel eit bilete.");
    }

    @Test
    void a_file_far_too_large_gets_a_page_that_says_so() {
        var teacher = visitor("kontaktlaerar2");
        var cover = activePlan(teacher, "Birk") + "/cover";

        var refused = upload(teacher, cover, new byte[25 * 1024 * 1024], "Ein hest");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.heading()).isEqualTo("Fila er for stor");
    }

    @Test
    void strangers_neither_see_nor_change_a_cover() {
        var cover = activePlan(visitor("kontaktlaerar2"), "Nils") + "/cover";

        for (var username : new String[] {"kollega", "laerar-nabokommune", "forelder2"}) {
            assertThat(visitor(username).get(cover).status()).as(username).isEqualTo(404);
        }
    }

    private static no.stafett.Seen upload(Visitor visitor, String cover, byte[] content, String text) {
        return visitor.get(cover)
                .form(cover + "/picture")
                .attach("picture", "hest.jpg", "image/jpeg", content)
                .fill("pictureText", text)
                .submit();
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
