package no.stafett.consent.domain;

import static no.stafett.consent.ParticipantRole.PARTICIPANT;
import static no.stafett.consent.domain.ConsentRefusal.COLLEAGUE_IS_NOT_CHOSEN;
import static no.stafett.consent.domain.ConsentRefusal.COLLEAGUE_TAKES_PART_ALREADY;
import static no.stafett.consent.domain.ConsentRefusal.COLLEAGUE_WORKS_ELSEWHERE;
import static no.stafett.consent.domain.ConsentRefusal.HOLDER_CANNOT_BE_REPLACED;
import static no.stafett.consent.domain.ConsentRefusal.PERSON_IS_KEPT_OUT;
import static no.stafett.consent.domain.ConsentRefusal.REPLACED_IS_NOT_IN_THE_SERVICE;
import static no.stafett.consent.domain.ConsentRefusal.SERVICE_IS_NOT_CHOSEN;
import static no.stafett.consent.domain.ConsentRefusal.STAFF_CHANGE_NEEDS_A_NEW_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.StaffChange.Known;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

class StaffChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final PersonId COLLEAGUE = PersonId.create();
    private static final PersonId ADVISER = PersonId.create();
    private static final Optional<UnitId> PPT = Optional.of(UnitId.create());
    private static final ConsentLine LINE = line(LinePeriod.AS_LONG_AS_THE_CONSENT);

    private static final StaffChange CHANGE =
            new StaffChange(Optional.of(LINE.id()), Optional.of(COLLEAGUE), Optional.empty());

    @Test
    void a_colleague_of_the_service_is_let_in_by_its_line() {
        assertThat(CHANGE.within(known(PPT, false, false)))
                .isEqualTo(Outcome.done(new StaffChange.Allowed(LINE, COLLEAGUE, Optional.empty())));
    }

    @Test
    void nothing_is_allowed_that_the_family_was_not_told_of() {
        var known = new Known(List.of(LINE), PPT, false, false, false, Optional.empty(), false, TODAY);

        assertThat(CHANGE.within(known)).isEqualTo(Outcome.refused(STAFF_CHANGE_NEEDS_A_NEW_VERSION));
    }

    @Test
    void she_must_work_there_not_take_part_and_not_be_kept_out() {
        assertThat(CHANGE.within(known(Optional.of(UnitId.create()), false, false)))
                .isEqualTo(Outcome.refused(COLLEAGUE_WORKS_ELSEWHERE));
        assertThat(CHANGE.within(known(Optional.empty(), false, false)))
                .isEqualTo(Outcome.refused(COLLEAGUE_IS_NOT_CHOSEN));
        assertThat(CHANGE.within(known(PPT, true, false))).isEqualTo(Outcome.refused(COLLEAGUE_TAKES_PART_ALREADY));
        assertThat(CHANGE.within(known(PPT, false, true))).isEqualTo(Outcome.refused(PERSON_IS_KEPT_OUT));
    }

    @Test
    void a_line_that_is_over_lets_nobody_in() {
        var over = line(new LinePeriod(Optional.empty(), Optional.of(TODAY.minusDays(1))));
        var known = new Known(List.of(over), PPT, false, false, false, Optional.empty(), true, TODAY);

        assertThat(new StaffChange(Optional.of(over.id()), Optional.of(COLLEAGUE), Optional.empty()).within(known))
                .isEqualTo(Outcome.refused(SERVICE_IS_NOT_CHOSEN));
    }

    @Test
    void only_one_of_the_same_line_is_replaced_and_never_the_holder() {
        var instead = new StaffChange(Optional.of(LINE.id()), Optional.of(COLLEAGUE), Optional.of(ADVISER));

        assertThat(instead.within(
                        new Known(List.of(LINE), PPT, false, false, true, Optional.of(LINE.id()), true, TODAY)))
                .isEqualTo(Outcome.refused(HOLDER_CANNOT_BE_REPLACED));
        assertThat(instead.within(new Known(
                        List.of(LINE), PPT, false, false, false, Optional.of(UUID.randomUUID()), true, TODAY)))
                .isEqualTo(Outcome.refused(REPLACED_IS_NOT_IN_THE_SERVICE));
        assertThat(instead.within(
                        new Known(List.of(LINE), PPT, false, false, false, Optional.of(LINE.id()), true, TODAY)))
                .isInstanceOf(Outcome.Done.class);
    }

    private static Known known(Optional<UnitId> worksIn, boolean takesPart, boolean isKeptOut) {
        return new Known(List.of(LINE), worksIn, takesPart, isKeptOut, false, Optional.empty(), true, TODAY);
    }

    private static ConsentLine line(LinePeriod period) {
        return new ConsentLine(UUID.randomUUID(), new Whom(Optional.empty(), PPT, false), PARTICIPANT, true, period);
    }
}
