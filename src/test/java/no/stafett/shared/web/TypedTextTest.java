package no.stafett.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\u0001", "\u0008", "\u000b", "\u000c", "\u001b", "\u001f", "\u007f", "\ud800", "\udc00"})
    void what_is_no_text_is_dropped(String sign) {
        assertThat(TypedText.readable("Å" + sign + "se")).isEqualTo("Åse");
        assertThat(TypedText.readable(sign + sign)).isEmpty();
    }

    @Test
    void everything_people_write_stays() {
        var text = "Ål\tog\r\nøl – «čáhci» 👩‍👧 عربي\u00a0🏳️";
        assertThat(TypedText.readable(text)).isSameAs(text);
    }

    @Test
    void halves_in_the_wrong_order_are_no_pair() {
        assertThat(TypedText.readable("a\udc00\ud83db\ud83d\ude00")).isEqualTo("ab\ud83d\ude00");
    }
}
