package no.stafett.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    private static final URI HOUSE = URI.create("https://stafett.example/");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/start", "/plans/7b0c/goals?view=tree", "/profile?saved", "/a/b;c=d/%C3%A6"})
    void a_page_of_ours_is_kept(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @Test
    void nothing_asked_for_is_the_start() {
        assertThat(ReturnPath.of(null)).isEqualTo("/start");
        assertThat(ReturnPath.of("")).isEqualTo("/start");
    }

    @Test
    void whatever_is_asked_for_the_reader_stays_in_the_house() {
        var pieces = new String[] {
            "/", "//", "\\", "evil.example", "http:", "https://", "@", ":", "?", "#", ".", "..", "%2f", "%5c", "\t",
            "\n", "\r", " ", "\u0000", "javascript:", "data:", "start", "&", "=", ";", "\u2028", "[", "]", "\u3002",
                    "\uFF0F"
        };
        var random = new Random(20261122);
        for (int i = 0; i < 200_000; i++) {
            var asked = new StringBuilder(random.nextBoolean() ? "/" : "");
            for (int piece = random.nextInt(7); piece > 0; piece--) {
                asked.append(pieces[random.nextInt(pieces.length)]);
            }
            var path = ReturnPath.of(asked.toString());
            assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\n", "\r", "\t", " ");
            // Only the percent signs of somebody who typed badly make an address Java will not read.
            var readable = path.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
            assertThat(HOUSE.resolve(readable).getHost()).isEqualTo("stafett.example");
        }
    }
}
