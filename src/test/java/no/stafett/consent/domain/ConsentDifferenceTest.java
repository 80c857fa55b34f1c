package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus.Line;
import no.stafett.consent.InformationType;
import no.stafett.consent.LevelProposal;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.ConsentDifference.Said;
import no.stafett.shared.PersonId;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

class ConsentDifferenceTest {

    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId NURSE = PersonId.create();
    private static final Unit PPT = new Unit(UnitId.create(), "PPT", Unit.Sector.EDUCATIONAL_PSYCHOLOGY);
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
        var after = new Line(
                Whom.person(NURSE),
                "Eit anna namn",
                "Leiande",
                "",
                ParticipantRole.PARTICIPANT,
                false,
                LinePeriod.AS_LONG_AS_THE_CONSENT);

        assertThat(between(List.of(before), List.of(after), DAY))
                .isEqualTo(between(List.of(before), List.of(before), DAY));
        assertThat(between(List.of(before), List.of(after), DAY).changed()).isEmpty();
    }

    @Test
    void somebody_who_may_take_over_the_baton_is_told_of_once() {
        var before = line(NURSE, ParticipantRole.PARTICIPANT, true);
        var after = line(NURSE, ParticipantRole.COMING_HOLDER, true);
        var holds = line(NURSE, ParticipantRole.BATON_HOLDER, true);

        assertThat(between(List.of(before), List.of(after), DAY).comingHolders())
                .containsExactly(after);
        assertThat(between(List.of(before), List.of(after), DAY).changed())
                .as("it is no other role to be told of beside that")
                .allMatch(change -> !change.hasAnotherRole());
        assertThat(between(List.of(), List.of(after), DAY).comingHolders()).containsExactly(after);
        assertThat(between(List.of(after), List.of(after), DAY).comingHolders()).isEmpty();
        assertThat(between(List.of(holds), List.of(after), DAY).comingHolders()).isEmpty();
    }

    @Test
    void another_level_is_part_of_the_difference() {
        var level = new LevelProposal(1, 2, "PPT er med no");
        var scope = scope(InformationType.USUAL, List.of(), List.of());

        assertThat(ConsentDifference.between(
                                said(List.of(), scope), new Said(List.of(), scope, DAY, Matters.level(level)))
                        .level())
                .isEqualTo(Optional.of(level));
    }

    @Test
    void other_days_and_a_service_are_differences_for_the_same_person() {
        var before = line(NURSE, ParticipantRole.PARTICIPANT, false);
        var days = new LinePeriod(Optional.of(DAY.minusDays(30)), Optional.empty());
        var limited = new Line(before.whom(), "", "", "", before.role(), false, days);
        var ofAService = new Line(
                new Whom(Optional.of(NURSE), Optional.of(PPT.id()), false), "", "", "", before.role(), false, days);

        assertThat(between(List.of(before), List.of(limited), DAY).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.hasOtherDays()).isTrue());
        assertThat(between(List.of(limited), List.of(ofAService), DAY).changed())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.isForAnotherService()).isTrue();
                    assertThat(change.hasOtherDays()).isFalse();
                });
        assertThat(between(List.of(limited), List.of(ofAService), DAY).newcomers())
                .isEmpty();
    }

    @Test
    void what_is_covered_where_it_may_come_from_and_what_is_excepted_are_differences() {
        var exception = new ConsentException(
                UUID.randomUUID(), Optional.empty(), Optional.of(PPT.id()), "PPT", "skilsmissa", true);
        var before = scope(Set.of(InformationType.HEALTH), List.of(), List.of());
        var after = scope(Set.of(InformationType.EVERYDAY_LIFE), List.of(PPT), List.of(exception));

        var difference = ConsentDifference.between(said(List.of(), before), said(List.of(), after));

        assertThat(difference.information().added()).containsExactly(InformationType.EVERYDAY_LIFE);
        assertThat(difference.information().gone()).containsExactly(InformationType.HEALTH);
        assertThat(difference.sources().added()).containsExactly(PPT);
        assertThat(difference.exceptions().added()).containsExactly(exception);
        assertThat(ConsentDifference.between(said(List.of(), after), said(List.of(), after))
                        .exceptions())
                .isEqualTo(new ConsentDifference.Turned<>(List.of(), List.of()));
    }

    private static ConsentDifference between(List<Line> before, List<Line> after, LocalDate lastDay) {
        var scope = scope(InformationType.USUAL, List.of(), List.of());
        return ConsentDifference.between(
                new Said(before, scope, DAY, Matters.NONE), new Said(after, scope, lastDay, Matters.NONE));
    }

    private static Said said(List<Line> lines, ConsentScope scope) {
        return new Said(lines, scope, DAY, Matters.NONE);
    }

    private static ConsentScope scope(
            Set<InformationType> information, List<Unit> sources, List<ConsentException> exceptions) {
        return new ConsentScope(information, sources, exceptions, false);
    }

    private static Line line(PersonId person, ParticipantRole role, boolean mayWrite) {
        return new Line(Whom.person(person), "", "", "", role, mayWrite, LinePeriod.AS_LONG_AS_THE_CONSENT);
    }
}
