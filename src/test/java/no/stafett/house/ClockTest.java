package no.stafett.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Time is handed in: the instant to the domain, the clock to the use case. */
class ClockTest {

    private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK = DescribedPredicate.describe(
            "now() without a clock",
            call -> call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));

    private static final ArchRule TIME_IS_HANDED_IN =
            noClasses().should().callMethodWhere(READS_THE_CLOCK).as("nobody asks what time it is");

    @Test
    void nobody_asks_what_time_it_is() {
        TIME_IS_HANDED_IN.check(House.CLASSES);
    }

    @Test
    void a_planted_look_at_the_clock_is_found() {
        assertThat(TIME_IS_HANDED_IN.evaluate(House.PLANTED).hasViolation()).isTrue();
    }
}
