package no.stafett.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.stafett.shared.web.Limited.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsCountTest {

    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final Limits limits = new Limits("3/PT3M", "1/PT1M", "1/PT1M", "1/PT1M", new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void what_is_used_comes_back_little_by_little() {
        for (int time = 0; time < 3; time++) {
            assertThat(limits.take(Kind.SEARCH, "she")).isEmpty();
        }
        assertThat(limits.take(Kind.SEARCH, "she")).hasValue(Duration.ofMinutes(1));

        now = now.plus(Duration.ofMinutes(1));
        assertThat(limits.take(Kind.SEARCH, "she")).isEmpty();
        assertThat(limits.take(Kind.SEARCH, "she")).isPresent();
    }

    @Test
    void each_has_her_own_and_of_each_kind() {
        assertThat(limits.take(Kind.SENDING, "she")).isEmpty();
        assertThat(limits.take(Kind.SENDING, "she")).isPresent();
        assertThat(limits.take(Kind.SENDING, "he")).isEmpty();
        assertThat(limits.take(Kind.PLAN_PAGES, "she")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "0/PT10M", "-1/PT10M", "30/10M", "30/PT0S", "30/-PT1M", "many/PT1M"})
    void a_limit_nobody_can_read_stops_the_start(String written) {
        assertThatThrownBy(() -> Limit.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
