package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stafett.consent.ConsentStatus.Line;
import no.stafett.consent.ParticipantRole;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class ConsentDifferenceTest {

    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId NURSE = PersonId.create();
    private static final LocalDate DAY = LocalDate.of(2027, 11, 22);

    @Test
    void who_comes_who_goes_and_who_becomes_something_else() {
        var teacher = line(TEACHER, ParticipantRole.BATON_HOLDER, true);
        var participant = line(TEACHER, ParticipantRole.PARTICIPANT, false);
        var nurse = line(NURSE, ParticipantRole.BATON_HOLDER, true);

        var comes = between(List.of(teacher), List.of(participant, nurse), DAY.plusDays(1));

        assertThat(comes.newcomers()).containsExactly(nurse);
        assertThat(comes.leaving()).isEmpty();
        assertThat(comes.changed())
                .containsExactly(new ConsentDifference.Change(teacher, participant))
                .allSatisfy(change -> {
                    assertThat(change.hasAnotherRole()).isTrue();
                    assertThat(change.hasAnotherRight()).isTrue();
                });
        assertThat(comes.lastDay()).contains(DAY.plusDays(1));
        assertThat(between(List.of(teacher, nurse), List.of(nurse), DAY).leaving())
                .containsExactly(teacher);
    }

    @Test
    void a_new_name_or_position_is_no_difference() {
        var before = line(NURSE, ParticipantRole.PARTICIPANT, false);
        var after = new Line(NURSE, "Eit anna namn", "Leiande", "", ParticipantRole.PARTICIPANT, false);

        assertThat(between(List.of(before), List.of(after), DAY))
                .isEqualTo(between(List.of(before), List.of(before), DAY));
        assertThat(between(List.of(before), List.of(after), DAY).changed()).isEmpty();
    }

    private static ConsentDifference between(List<Line> before, List<Line> after, LocalDate lastDay) {
        return ConsentDifference.between(before, DAY, after, lastDay);
    }

    private static Line line(PersonId person, ParticipantRole role, boolean mayWrite) {
        return new Line(person, "", "", "", role, mayWrite);
    }
}
