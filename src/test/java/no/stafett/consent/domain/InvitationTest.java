package no.stafett.consent.domain;

import static no.stafett.consent.ParticipantRole.BATON_HOLDER;
import static no.stafett.consent.ParticipantRole.LEADER;
import static no.stafett.consent.ParticipantRole.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.consent.PlannedLine;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId ADVISER = PersonId.create();
    private static final PersonId LEADING = PersonId.create();

    private static final List<ConsentLine> PRESENT = List.of(
            new ConsentLine(UUID.randomUUID(), TEACHER, BATON_HOLDER, true),
            new ConsentLine(UUID.randomUUID(), ADVISER, PARTICIPANT, true));

    @Test
    void the_new_version_names_everybody_and_the_newcomer() {
        var invitation = new Invitation(Optional.of(LEADING), Optional.of(LEADER), false);

        assertThat(invitation.addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.done(List.of(
                        new PlannedLine(TEACHER, BATON_HOLDER, true),
                        new PlannedLine(ADVISER, PARTICIPANT, true),
                        new PlannedLine(LEADING, LEADER, false))));
    }

    @Test
    void the_new_version_says_who_holds_the_baton_now() {
        var invitation = new Invitation(Optional.of(LEADING), Optional.of(LEADER), false);

        assertThat(invitation.addTo(PRESENT, Set.of(ADVISER)))
                .isEqualTo(Outcome.done(List.of(
                        new PlannedLine(TEACHER, PARTICIPANT, true),
                        new PlannedLine(ADVISER, BATON_HOLDER, true),
                        new PlannedLine(LEADING, LEADER, false))));
    }

    @Test
    void somebody_with_a_role_must_be_chosen() {
        assertThat(new Invitation(Optional.empty(), Optional.empty(), true).addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(List.of(ConsentRefusal.PERSON_IS_MISSING, ConsentRefusal.ROLE_IS_MISSING)));
    }

    @Test
    void nobody_is_named_twice() {
        assertThat(new Invitation(Optional.of(ADVISER), Optional.of(LEADER), true).addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.PERSON_IS_NAMED_ALREADY));
    }

    @Test
    void the_baton_is_not_given_by_an_invitation() {
        assertThat(new Invitation(Optional.of(LEADING), Optional.of(BATON_HOLDER), true)
                        .addTo(PRESENT, Set.of(TEACHER)))
                .isEqualTo(Outcome.refused(ConsentRefusal.ROLE_IS_MISSING));
    }
}
