package no.stafett.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.identity.session.UnsentForm;
import no.stafett.identity.session.UnsentForm.Field;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Of all that is sent along, the reader sees again what she wrote herself. */
class UnsentFormPageTest {

    @Test
    void her_own_words_are_shown_and_choices_are_not() {
        assertThat(written(
                        "Ho les kvar kveld",
                        "Åse",
                        "3f1c1f4e-0a3b-4f0e-9d52-0c6a3b1d7e11",
                        "IN_PROGRESS",
                        "true",
                        "2026-11-22",
                        "55 10 30 22",
                        "",
                        " "))
                .containsExactly("Ho les kvar kveld", "Åse");
    }

    @Test
    void a_very_long_word_takes_no_time() {
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(written("a".repeat(100_000))).isEmpty());
    }

    private static List<String> written(String... values) {
        var fields = Stream.of(values).map(value -> new Field("field", value)).toList();
        return new UnsentFormPage(new UnsentForm("/profile", fields), Optional.empty(), false).written();
    }
}
