package no.stafett.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our reading of the old rule against an independent one (NoCommons). It does not know the rule from 2032 and refuses by
 * century, so the comparison stays within births and individual numbers of the old ranges.
 */
class OldControlRuleTest {

    private static final int NUMBERS = 10_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2000, 1, 1);
    private static final int DAYS_TO_2039 = 14_000;

    private final Random random = new Random(20_321);

    @BeforeAll
    static void let_the_other_reader_accept_synthetic_numbers() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    @AfterAll
    static void leave_the_other_reader_as_it_was() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = false;
    }

    @Test
    void both_readers_agree_on_random_control_digits_in_every_series() {
        int accepted = 0;
        for (int turn = 0; turn < NUMBERS; turn++) {
            String typed = someNumber();
            boolean ours = accepts(typed) && ControlDigits.matchTheOldRule(typed);
            assertThat(ours).as(typed).isEqualTo(FodselsnummerValidator.isValid(typed));
            accepted += ours ? 1 : 0;
        }
        assertThat(accepted).as("enough accepted numbers to compare").isGreaterThan(NUMBERS / 250);
    }

    @Test
    void whatever_the_other_reader_accepts_we_accept() {
        for (int turn = 0; turn < NUMBERS; turn++) {
            String typed = "%06d%05d".formatted(random.nextInt(1_000_000), random.nextInt(100_000));
            if (FodselsnummerValidator.isValid(typed)) {
                assertThat(accepts(typed)).as(typed).isTrue();
            }
        }
    }

    @Test
    void the_generator_makes_numbers_both_readers_accept_and_never_the_same_twice() {
        var made = new HashSet<String>();
        for (int year = 1900; year <= 2039; year++) {
            LocalDate born = LocalDate.of(year, 1 + year % 12, 1 + year % 28);
            for (int sequence = 0; sequence < 20; sequence++) {
                for (String number : new String[] {
                    SyntheticNationalIds.birthNumber(born, sequence), SyntheticNationalIds.dNumber(born, sequence)
                }) {
                    assertThat(FodselsnummerValidator.isValid(number))
                            .as(number)
                            .isTrue();
                    assertThat(accepts(number)).as(number).isTrue();
                    assertThat(made.add(number)).as(number).isTrue();
                }
            }
        }
    }

    @Test
    void the_other_reader_does_not_know_the_rule_from_2032() {
        assertThat(FodselsnummerValidator.isValid("02013299903")).isFalse();
        assertThat(accepts("02013299903")).isTrue();
    }

    private String someNumber() {
        LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(DAYS_TO_2039));
        int monthLift = new int[] {0, 40, 65, 80}[random.nextInt(4)];
        int dayLift = random.nextBoolean() ? 40 : 0;
        return "%02d%02d%02d%03d%02d"
                .formatted(
                        born.getDayOfMonth() + dayLift,
                        born.getMonthValue() + monthLift,
                        born.getYear() % 100,
                        500 + random.nextInt(500),
                        random.nextInt(100));
    }

    private static boolean accepts(String typed) {
        return NationalId.read(typed, SyntheticNumbers.ALLOWED) instanceof Outcome.Done;
    }
}
