package no.stafett.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real-looking numbers here are examples the tax authority has published for births that have not happened, or synthetic. */
class NationalIdTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "20914695016, TENOR_BIRTH_NUMBER",
        "10915596784, TENOR_BIRTH_NUMBER",
        "45840375084, TENOR_D_NUMBER",
        "13527248013, DOLLY_BIRTH_NUMBER",
        "68467038838, DOLLY_D_NUMBER"
    })
    void the_kind_is_read_from_the_series(String typed, NationalIdKind kind) {
        assertThat(valid(typed).kind()).isEqualTo(kind);
        assertThat(kind.isSynthetic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02013299997", "02013299903", "02013299806"})
    void numbers_of_the_rule_from_2032_are_accepted_already(String typed) {
        assertThat(NationalId.read(typed, SyntheticNumbers.REFUSED))
                .extracting(NationalIdTest::done)
                .extracting(NationalId::kind)
                .isEqualTo(NationalIdKind.BIRTH_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each_new_remainder_is_accepted(int remainder) {
        String typed = SyntheticNationalIds.birthNumberFrom2032(BORN, 0, remainder);

        assertThat(ControlDigits.matchTheOldRule(typed)).isFalse();
        assertThat(valid(typed).kind()).isEqualTo(NationalIdKind.TENOR_BIRTH_NUMBER);
    }

    @Test
    void four_pairs_of_control_digits_fit_and_never_a_fifth() {
        LongStream fitting = IntStream.range(0, 50)
                .mapToObj(sequence ->
                        SyntheticNationalIds.birthNumber(BORN, sequence).substring(0, 9))
                .mapToLong(NationalIdTest::fittingPairs);

        // A remainder can ask for the digit 10, which does not exist; most starts have all four.
        assertThat(fitting.max()).hasValue(4);
    }

    @Test
    void norsk_helsenett_lifts_the_month_by_65() {
        assertThat(valid(withMonthLift(65, 0)).kind()).isEqualTo(NationalIdKind.NHN_BIRTH_NUMBER);
        assertThat(valid(withMonthLift(65, 40)).kind()).isEqualTo(NationalIdKind.NHN_D_NUMBER);
    }

    @Test
    void a_d_number_is_a_national_id_everywhere() {
        String typed = withMonthLift(0, 40);

        assertThat(NationalId.read(typed, SyntheticNumbers.REFUSED))
                .extracting(NationalIdTest::done)
                .extracting(NationalId::kind)
                .isEqualTo(NationalIdKind.D_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"209146 95016", " 20914695016 ", "20 91 46 950 16", "209146\u00a095016", "\u200e20914695016\t"})
    void spaces_typed_by_people_are_tolerated(String typed) {
        assertThat(valid(typed).digits()).isEqualTo("20914695016");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING_IS_TYPED",
        "'   ', NOTHING_IS_TYPED",
        "2091469501, NOT_ELEVEN_DIGITS",
        "209146950166, NOT_ELEVEN_DIGITS",
        "2091469501O, NOT_ELEVEN_DIGITS",
        "209146-95016, NOT_ELEVEN_DIGITS",
        "٢٠٩١٤٦٩٥٠١٦, NOT_ELEVEN_DIGITS",
        "80914695016, HELP_NUMBER_IS_NOT_A_NATIONAL_ID",
        "90914695016, HELP_NUMBER_IS_NOT_A_NATIONAL_ID",
        "00000000000, DATE_IS_IMPOSSIBLE",
        "32914695016, DATE_IS_IMPOSSIBLE",
        "00914695016, DATE_IS_IMPOSSIBLE",
        "40914695016, DATE_IS_IMPOSSIBLE",
        "72914695016, DATE_IS_IMPOSSIBLE",
        "20134695016, DATE_IS_IMPOSSIBLE",
        "20934695016, DATE_IS_IMPOSSIBLE",
        "20784695016, DATE_IS_IMPOSSIBLE",
        "31844695016, DATE_IS_IMPOSSIBLE",
        "30824695016, DATE_IS_IMPOSSIBLE",
        "29824595016, DATE_IS_IMPOSSIBLE",
        "20914695017, CONTROL_DIGITS_DO_NOT_MATCH",
        "20914695026, CONTROL_DIGITS_DO_NOT_MATCH"
    })
    void what_is_not_a_number_is_refused_by_name(String typed, NationalIdRefusal reason) {
        assertThat(read(typed)).isEqualTo(Outcome.refused(reason));
    }

    @Test
    void leap_day_stands_in_every_fourth_year_because_the_century_is_unknown() {
        assertThat(valid(SyntheticNationalIds.birthNumber(LocalDate.of(2012, 2, 29), 0))
                        .kind())
                .isEqualTo(NationalIdKind.TENOR_BIRTH_NUMBER);
        assertThat(NationalIdKind.of(29, 2, 0)).isEqualTo(NationalIdKind.BIRTH_NUMBER);
        assertThat(NationalIdKind.of(29, 2, 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20914695016", "45840375084", "13527248013", "68467038838"})
    void synthetic_numbers_are_refused_where_real_people_live(String typed) {
        assertThat(NationalId.read(typed, SyntheticNumbers.REFUSED))
                .isEqualTo(Outcome.refused(NationalIdRefusal.SYNTHETIC_IS_NOT_ALLOWED_HERE));
    }

    @Test
    void the_number_never_prints_itself() {
        NationalId nationalId = valid("20914695016");

        assertThat(nationalId.toString()).doesNotContainPattern("[0-9]");
        assertThat(Outcome.done(nationalId).toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void a_kept_number_that_no_longer_reads_is_a_fault_that_says_nothing_of_it() {
        assertThat(NationalId.kept("20914695016")).isEqualTo(valid("20914695016"));
        assertThatThrownBy(() -> NationalId.kept("20914695017"))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "nb"})
    void every_refusal_has_a_text(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/texts/identity_" + language + ".properties"))) {
            texts.load(file);
        }
        for (NationalIdRefusal refusal : NationalIdRefusal.values()) {
            assertThat(texts.getProperty(refusal.key(), "")).as(refusal.key()).isNotBlank();
        }
    }

    @Test
    void nothing_about_the_person_can_be_asked_of_the_number() {
        assertThat(Arrays.stream(NationalId.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("read", "kept", "kind", "digits", "equals", "hashCode", "toString");
    }

    private static long fittingPairs(String nine) {
        return IntStream.range(0, 100)
                .mapToObj(pair -> nine + "%02d".formatted(pair))
                .filter(typed -> read(typed) instanceof Outcome.Done)
                .count();
    }

    private static Outcome<NationalId> read(String typed) {
        return NationalId.read(typed, SyntheticNumbers.ALLOWED);
    }

    private static NationalId valid(String typed) {
        return done(read(typed));
    }

    private static NationalId done(Outcome<NationalId> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<NationalId>) outcome).value();
    }

    // Born in 2038, so that no living person can have a number without a lifted month.
    private static String withMonthLift(int monthLift, int dayLift) {
        for (int rest = 50_000; rest < 100_000; rest++) {
            String typed = "%02d%02d38%05d".formatted(9 + dayLift, 3 + monthLift, rest);
            if (ControlDigits.matchTheOldRule(typed)) {
                return typed;
            }
        }
        throw new AssertionError("No number fits");
    }
}
