package no.stafett.consent.domain;

import static no.stafett.consent.LinePeriod.AS_LONG_AS_THE_CONSENT;
import static no.stafett.consent.ParticipantRole.BATON_HOLDER;
import static no.stafett.consent.ParticipantRole.LEADER;
import static no.stafett.consent.ParticipantRole.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId ADVISER = PersonId.create();
    private static final PersonId LEADING = PersonId.create();

    private static final List<ConsentLine> PRESENT = List.of(line(TEACHER, BATON_HOLDER), line(ADVISER, PARTICIPANT));

    @Test
    void the_new_version_names_everybody_and_the_newcomer() {
        var invitation = invitation(Optional.of(LEADING), Optional.of(LEADER), false);

        assertThat(invitation.addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.done(List.of(
                        new PlannedLine(TEACHER, BATON_HOLDER, true),
                        new PlannedLine(ADVISER, PARTICIPANT, true),
                        new PlannedLine(LEADING, LEADER, false))));
    }

    @Test
    void the_new_version_says_who_holds_the_baton_now() {
        var invitation = invitation(Optional.of(LEADING), Optional.of(LEADER), false);

        assertThat(invitation.addTo(PRESENT, Set.of(ADVISER)))
                .isEqualTo(Outcome.done(List.of(
                        new PlannedLine(TEACHER, PARTICIPANT, true),
                        new PlannedLine(ADVISER, BATON_HOLDER, true),
                        new PlannedLine(LEADING, LEADER, false))));
    }

    @Test
    void somebody_with_a_role_must_be_chosen() {
        assertThat(invitation(Optional.empty(), Optional.empty(), true).addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(List.of(ConsentRefusal.PERSON_IS_MISSING, ConsentRefusal.ROLE_IS_MISSING)));
    }

    @Test
    void nobody_is_named_twice() {
        assertThat(invitation(Optional.of(ADVISER), Optional.of(LEADER), true).addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.PERSON_IS_NAMED_ALREADY));
    }

    @Test
    void the_baton_is_not_given_by_an_invitation() {
        assertThat(invitation(Optional.of(LEADING), Optional.of(BATON_HOLDER), true)
                        .addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.ROLE_IS_MISSING));
    }

    @Test
    void a_service_is_asked_about_once_and_a_person_once_whether_as_one_of_it_or_not() {
        var service = UnitId.create();
        var lines = List.of(
                line(TEACHER, BATON_HOLDER),
                new ConsentLine(UUID.randomUUID(), Whom.service(service), PARTICIPANT, true, AS_LONG_AS_THE_CONSENT));

        assertThat(new Invitation(Optional.of(Whom.service(service)), Optional.of(LEADER), true, AS_LONG_AS_THE_CONSENT)
                        .addTo(lines, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.PERSON_IS_NAMED_ALREADY));
        assertThat(new Invitation(
                                Optional.of(Whom.person(TEACHER).asPartOfHerService()),
                                Optional.of(LEADER),
                                true,
                                AS_LONG_AS_THE_CONSENT)
                        .addTo(lines, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.PERSON_IS_NAMED_ALREADY));
    }

    @Test
    void the_days_of_a_line_go_along_but_not_for_the_one_who_holds_the_baton() {
        var days = new LinePeriod(Optional.empty(), Optional.of(LocalDate.of(2027, 1, 31)));
        var limited = new ConsentLine(UUID.randomUUID(), Whom.person(ADVISER), PARTICIPANT, true, days);

        assertThat(Invitation.asTheBatonStands(List.of(limited), Set.of()))
                .containsExactly(new PlannedLine(Whom.person(ADVISER), PARTICIPANT, true, days));
        assertThat(Invitation.asTheBatonStands(List.of(limited), Set.of(ADVISER)))
                .containsExactly(new PlannedLine(ADVISER, BATON_HOLDER, true));
    }

    @Test
    void a_holder_who_was_let_in_as_one_of_a_service_is_named_now() {
        assertThat(Invitation.asTheBatonStands(PRESENT, Set.of(LEADING)))
                .contains(new PlannedLine(
                        Whom.person(LEADING).asPartOfHerService(), BATON_HOLDER, true, AS_LONG_AS_THE_CONSENT));
    }

    private static ConsentLine line(PersonId person, ParticipantRole role) {
        return new ConsentLine(UUID.randomUUID(), Whom.person(person), role, true, AS_LONG_AS_THE_CONSENT);
    }

    private static Invitation invitation(Optional<PersonId> person, Optional<ParticipantRole> role, boolean mayWrite) {
        return new Invitation(person.map(Whom::person), role, mayWrite, AS_LONG_AS_THE_CONSENT);
    }
}
