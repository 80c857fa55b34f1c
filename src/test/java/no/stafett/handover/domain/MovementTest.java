package no.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

/** "Who holds the baton for my child, and who held it before?" */
class MovementTest {

    private static final PersonId ADA = PersonId.create();
    private static final PersonId BO = PersonId.create();

    @Test
    void one_who_holds_on_when_another_comes_beside_her_has_one_link() {
        var chain = Movement.chain(List.of(grip(ADA, "", 1, 5), grip(BO, "b", 5, 0), grip(ADA, "a", 5, 0)));

        assertThat(chain).containsExactly(grip(BO, "b", 5, 0), grip(ADA, "a", 1, 0));
    }

    @Test
    void one_who_comes_back_later_has_two() {
        var grips = List.of(grip(ADA, "", 1, 5), grip(BO, "", 5, 7), grip(ADA, "", 7, 0));

        assertThat(Movement.chain(grips)).isEqualTo(grips);
    }

    @Test
    void whoever_writes_the_duties_anew_holds_on() {
        var chain = Movement.chain(
                List.of(grip(ADA, "a", 1, 5), grip(BO, "b", 1, 5), grip(ADA, "c", 5, 0), grip(BO, "d", 5, 0)));

        assertThat(chain).containsExactly(grip(ADA, "c", 1, 0), grip(BO, "d", 1, 0));
    }

    private static Movement grip(PersonId holder, String duties, int since, int until) {
        return new Movement(
                holder,
                "",
                "",
                duties,
                true,
                false,
                "",
                Instant.EPOCH.plusSeconds(since),
                until == 0 ? Optional.empty() : Optional.of(Instant.EPOCH.plusSeconds(until)));
    }
}
