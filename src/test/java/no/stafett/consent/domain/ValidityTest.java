package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, VALID_UNTIL_HAS_PASSED",
        "2026-11-22, VALID_UNTIL_HAS_PASSED",
        "2026-11-23,",
        "2027-11-22,",
        "2027-11-23, VALID_UNTIL_IS_TOO_FAR_AWAY"
    })
    void a_consent_lasts_past_today_and_no_longer_than_the_municipality_lets_it(
            LocalDate validUntil, ConsentRefusal refusal) {
        assertThat(Validity.problemWith(validUntil, 12, LocalDate.of(2026, 11, 22)))
                .isEqualTo(Optional.ofNullable(refusal));
    }
}
