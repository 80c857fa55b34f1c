package no.stafett.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhenTheFamilyIsAskedTest {

    @Test
    void a_municipality_asks_always_or_only_when_more_come_to_work_together_or_never() {
        assertThat(LevelConsent.ALWAYS.isNeeded(2, 1)).isTrue();
        assertThat(LevelConsent.ALWAYS.isNeeded(1, 2)).isTrue();
        assertThat(LevelConsent.UPWARDS.isNeeded(1, 2)).isTrue();
        assertThat(LevelConsent.UPWARDS.isNeeded(2, 1)).isFalse();
        assertThat(LevelConsent.NEVER.isNeeded(0, 3)).isFalse();
    }
}
