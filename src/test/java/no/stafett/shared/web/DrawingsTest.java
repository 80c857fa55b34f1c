package no.stafett.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.stafett.shared.Motif;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern DRAWING_IN_A_TEMPLATE = Pattern.compile("\\b(icon|face|scene)\\(\"([^\"]+)\"\\)");

    @ParameterizedTest
    @EnumSource(Motif.class)
    void every_motif_is_drawn_and_silent_to_a_screen_reader(Motif motif) {
        assertThat(html(Drawings.motif(motif)))
                .startsWith("<svg class=\"motif\" aria-hidden=\"true\" focusable=\"false\" ")
                .endsWith("</svg>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "nb"})
    void every_motif_has_a_name_and_a_description(String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(RESOURCES.resolve("texts/motifs_" + language + ".properties"))));

        for (var motif : Motif.values()) {
            assertThat(texts).containsKeys(motif.textKey(), motif.descriptionKey());
        }
    }

    @Test
    void no_drawing_lies_unused_in_the_folder() throws IOException {
        var drawn = new TreeSet<String>();
        try (var files = Files.list(RESOURCES.resolve("motifs"))) {
            files.forEach(file -> drawn.add(file.getFileName().toString().replace(".svg", "")));
        }

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Motif.values()).stream().map(Motif::word).toList());
    }

    /** A style attribute or an id in a drawing breaks the page it is written into: the first the policy, the second when repeated. */
    @Test
    void drawings_carry_no_style_no_id_and_no_colour_of_their_own() throws IOException {
        for (var folder : List.of("motifs", "faces", "marks", "scenes")) {
            try (var files = Files.list(RESOURCES.resolve(folder))) {
                for (var file : files.toList()) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain(" style=", " id=", "fill=\"#", "stroke=\"#", "<script", "<style");
                }
            }
        }
    }

    @Test
    void every_drawing_named_in_a_template_exists() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var template :
                    files.filter(file -> file.toString().endsWith(".jte")).toList()) {
                var named = DRAWING_IN_A_TEMPLATE.matcher(Files.readString(template));
                while (named.find()) {
                    assertThat(html(drawing(named.group(1), named.group(2))))
                            .as(template.toString())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void an_unknown_drawing_is_refused() {
        assertThatThrownBy(() -> Drawings.icon("no-such-icon")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_browser_file_is_where_the_list_says_and_unchanged() throws Exception {
        for (var name : List.of("stafett.css", "stafett.js", "htmx.js", "inter.woff2", "favicon.svg", "licences.txt")) {
            try (var file = getClass().getResourceAsStream("/static" + Assets.url(name))) {
                assertThat(file).as(name).isNotNull();
                var hash = java.security.MessageDigest.getInstance("SHA-384").digest(file.readAllBytes());
                assertThat(Assets.integrity(name))
                        .isEqualTo("sha384-" + java.util.Base64.getEncoder().encodeToString(hash));
            }
        }
    }

    private static Content drawing(String kind, String name) {
        return switch (kind) {
            case "icon" -> Drawings.icon(name);
            case "face" -> Drawings.face(name);
            default -> Drawings.scene(name);
        };
    }

    private static String html(Content drawing) {
        var output = new StringOutput();
        drawing.writeTo(output);
        return output.toString();
    }
}
