package no.stafett.goals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Hints are worked out while somebody waits for a page. The processor time of the best of many turns is measured, so that a
 * busy machine is no fault.
 */
class HintsAreFastTest {

    private static final int LETTERS = 2_000;

    @Test
    void two_thousand_letters_take_less_than_five_milliseconds() {
        String prose =
                "Ola skal snarast iverksette tiltak i henhold til planen frå skulen, jf. møtet 3. mars. Han klarer ikkje å lese. ";
        String text = prose.repeat(20).substring(0, LETTERS);

        assertThat(best(() -> WritingHints.forGoal(text))).isLessThan(Duration.ofMillis(5));
        assertThat(best(() -> WritingHints.forText(text))).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void text_made_to_be_slow_is_not_slow() {
        for (String piece : new String[] {"a.", "a@", "1 ", "12 ", "ikkje ", "a-", "så snart ", "2", "+47 "}) {
            String text = piece.repeat(LETTERS).substring(0, LETTERS);

            assertThat(best(() -> WritingHints.forGoal(text))).as(piece).isLessThan(Duration.ofMillis(25));
        }
    }

    @Test
    void ten_times_the_text_takes_no_more_than_thirty_times_the_time() {
        String text = "Ola les heime kvar dag. ".repeat(80);
        Duration one = best(() -> WritingHints.forText(text));
        Duration ten = best(() -> WritingHints.forText(text.repeat(10)));

        assertThat(ten).isLessThan(one.multipliedBy(30));
    }

    private static Duration best(Supplier<?> hints) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 40)
                .mapToObj(turn -> {
                    long start = threads.getCurrentThreadCpuTime();
                    hints.get();
                    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
