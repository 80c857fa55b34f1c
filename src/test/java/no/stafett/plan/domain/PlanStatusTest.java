package no.stafett.plan.domain;

import static no.stafett.plan.domain.PlanStatus.ACTIVE;
import static no.stafett.plan.domain.PlanStatus.AWAITING_CONSENT;
import static no.stafett.plan.domain.PlanStatus.CLOSED;
import static no.stafett.plan.domain.PlanStatus.DISPOSED;
import static no.stafett.plan.domain.PlanStatus.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, one by one: what may become of a plan, and what may not (L-10, L-11). */
class PlanStatusTest {

    private static final Set<Map.Entry<PlanStatus, PlanStatus>> ALLOWED = Set.of(
            Map.entry(DRAFT, AWAITING_CONSENT),
            Map.entry(DRAFT, CLOSED),
            Map.entry(AWAITING_CONSENT, DRAFT),
            Map.entry(AWAITING_CONSENT, ACTIVE),
            Map.entry(AWAITING_CONSENT, CLOSED),
            Map.entry(ACTIVE, CLOSED),
            Map.entry(CLOSED, ACTIVE),
            Map.entry(CLOSED, DISPOSED));

    static Stream<Arguments> everyPair() {
        return Stream.of(PlanStatus.values())
                .flatMap(from -> Stream.of(PlanStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_plan_becomes_only_what_the_table_says(PlanStatus from, PlanStatus to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.contains(Map.entry(from, to)));
    }
}
