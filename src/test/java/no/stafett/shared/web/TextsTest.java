package no.stafett.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Texts WORDS = new Texts(
            Language.NYNORSK,
            Map.of("wrote", "{0} skreiv om {1}", "alone", "Ingen skreiv {0}", "again", "{0}, {0} og {0}"));

    @ParameterizedTest
    @ValueSource(strings = {"{1}", "{0}", "{{1}}", "$1", "\\", "{12}"})
    void what_is_filled_in_is_not_filled_itself(String typed) {
        assertThat(WORDS.get("wrote", typed, "målet")).isEqualTo(typed + " skreiv om målet");
        assertThat(WORDS.get("wrote", "Astrid", typed)).isEqualTo("Astrid skreiv om " + typed);
    }

    @Test
    void every_place_with_the_same_number_is_filled() {
        assertThat(WORDS.get("again", 1)).isEqualTo("1, 1 og 1");
    }

    @Test
    void a_place_without_a_value_stays() {
        assertThat(WORDS.get("alone")).isEqualTo("Ingen skreiv {0}");
        assertThat(WORDS.get("wrote", "Astrid")).isEqualTo("Astrid skreiv om {1}");
    }

    @Test
    void a_key_without_a_text_shows_itself() {
        assertThat(WORDS.get("nothing")).isEqualTo("⟦nothing⟧");
    }
}
