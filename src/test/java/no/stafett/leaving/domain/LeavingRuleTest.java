package no.stafett.leaving.domain;

import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_MISSING;
import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_OVER;
import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_TOO_FAR_AHEAD;
import static no.stafett.leaving.domain.LeavingRefusal.IT_IS_YOURSELF;
import static no.stafett.leaving.domain.LeavingRefusal.LAST_PRIVACY_OFFICER;
import static no.stafett.leaving.domain.LeavingRefusal.LAST_SYSTEM_ADMINISTRATOR;
import static no.stafett.leaving.domain.LeavingRefusal.LEAVES_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.leaving.LeavingId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

/** When somebody may say of another that she leaves. */
class LeavingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LeavingId ID = LeavingId.create();
    private static final PersonId ADA = PersonId.create();
    private static final PersonId LEADER = PersonId.create();

    @Test
    void from_today_it_is_due_at_once_and_from_tomorrow_it_is_not() {
        assertThat(leaving(employee(false, false), LEADER, TODAY))
                .isEqualTo(Outcome.done(new Leaving(ID, ADA, TODAY, LEADER)));
        assertThat(new Leaving(ID, ADA, TODAY, LEADER).isDue(TODAY)).isTrue();
        assertThat(new Leaving(ID, ADA, TODAY.plusDays(1), LEADER).isDue(TODAY)).isFalse();
    }

    @Test
    void nobody_says_it_of_herself() {
        assertThat(leaving(employee(false, false), ADA, TODAY)).isEqualTo(Outcome.refused(IT_IS_YOURSELF));
    }

    @Test
    void somebody_must_be_able_to_give_offices() {
        assertThat(leaving(employee(false, true), LEADER, TODAY)).isEqualTo(Outcome.refused(LAST_SYSTEM_ADMINISTRATOR));
    }

    @Test
    void somebody_must_guard_the_privacy() {
        var last = new Employee(ADA, "Ada", "", "", Optional.empty(), Optional.empty(), 0, false, true);
        assertThat(leaving(last, LEADER, TODAY)).isEqualTo(Outcome.refused(LAST_PRIVACY_OFFICER));
    }

    @Test
    void it_is_said_once() {
        assertThat(leaving(employee(true, false), LEADER, TODAY)).isEqualTo(Outcome.refused(LEAVES_ALREADY));
    }

    @Test
    void the_day_is_one_of_the_next_year() {
        assertThat(leaving(employee(false, false), LEADER, TODAY.minusDays(1))).isEqualTo(Outcome.refused(DAY_IS_OVER));
        assertThat(leaving(employee(false, false), LEADER, TODAY.plusMonths(12).plusDays(1)))
                .isEqualTo(Outcome.refused(DAY_IS_TOO_FAR_AHEAD));
        assertThat(Leaving.of(ID, employee(false, false), LEADER, Optional.empty(), TODAY))
                .isEqualTo(Outcome.refused(DAY_IS_MISSING));
    }

    private static Outcome<Leaving> leaving(Employee employee, PersonId by, LocalDate day) {
        return Leaving.of(ID, employee, by, Optional.of(day), TODAY);
    }

    private static Employee employee(boolean leaves, boolean lastAdministrator) {
        return new Employee(
                ADA,
                "Ada",
                "",
                "",
                leaves ? Optional.of(TODAY.plusDays(3)) : Optional.empty(),
                Optional.empty(),
                0,
                lastAdministrator,
                false);
    }
}
