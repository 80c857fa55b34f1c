package no.stafett.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours come from the theme, or dark mode and the municipality's own look break one rule at a time. */
class StyleSheetTest {

    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-f]{3,8}\\b|\\b(rgba?|hsla?|oklch|color-mix)\\(|:\\s*(white|black|red|green|blue|gray|grey)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void our_own_style_sheets_name_no_colour() throws IOException {
        try (var files = Files.list(Path.of("frontend/src"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                assertThat(coloursIn(Files.readAllLines(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"color: #fff;", "background: rgb(1 2 3);", "border-color: black;"})
    void a_planted_colour_is_found(String planted) {
        assertThat(coloursIn(List.of("a {", planted, "}"))).containsExactly(planted);
    }

    private static List<String> coloursIn(List<String> lines) {
        return lines.stream().filter(line -> COLOUR.matcher(line).find()).toList();
    }
}
