package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryWarningTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, ",
        "2026-12-22, MONTH",
        "2026-11-30, MONTH",
        "2026-11-29, WEEK",
        "2026-11-22, WEEK",
        "2026-11-21, "
    })
    void a_month_ahead_and_a_week_ahead_and_not_when_it_is_over(
            LocalDate validUntil, @org.jspecify.annotations.Nullable ExpiryWarning warning) {
        assertThat(ExpiryWarning.due(validUntil, LocalDate.of(2026, 11, 22)).orElse(null))
                .isEqualTo(warning);
    }
}
