package no.stafett.office.domain;

import static no.stafett.office.domain.OfficeRefusal.ANOTHER_MUST_APPROVE;
import static no.stafett.office.domain.OfficeRefusal.HAS_THE_OFFICE_ALREADY;
import static no.stafett.office.domain.OfficeRefusal.HOLDS_A_BATON;
import static no.stafett.office.domain.OfficeRefusal.OFFICE_IS_YOUR_OWN;
import static no.stafett.office.domain.OfficeRefusal.UNIT_IS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.access.Office;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final PersonId ADMINISTRATOR = PersonId.create();
    private static final PersonId NURSE = PersonId.create();
    private static final UnitId SCHOOL = new UnitId(UUID.randomUUID());

    @Test
    void nobody_gives_herself_an_office() {
        assertThat(new Candidate(ADMINISTRATOR, Set.of(), Set.of(), 0)
                        .appoint(ADMINISTRATOR, Office.PRIVACY_OFFICER, Optional.empty()))
                .isEqualTo(Outcome.refused(OFFICE_IS_YOUR_OWN));
    }

    @Test
    void a_leader_leads_a_unit_and_each_unit_once() {
        var leader = new Candidate(NURSE, Set.of(Office.LINE_MANAGER), Set.of(SCHOOL), 0);
        assertThat(leader.appoint(ADMINISTRATOR, Office.LINE_MANAGER, Optional.empty()))
                .isEqualTo(Outcome.refused(UNIT_IS_MISSING));
        assertThat(leader.appoint(ADMINISTRATOR, Office.LINE_MANAGER, Optional.of(SCHOOL)))
                .isEqualTo(Outcome.refused(HAS_THE_OFFICE_ALREADY));
        assertThat(leader.appoint(ADMINISTRATOR, Office.LINE_MANAGER, Optional.of(new UnitId(UUID.randomUUID()))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void one_who_holds_a_baton_leads_and_does_not_administer() {
        var holder = new Candidate(NURSE, Set.of(), Set.of(), 2);
        assertThat(holder.appoint(ADMINISTRATOR, Office.LOCAL_ADMINISTRATOR, Optional.empty()))
                .isEqualTo(Outcome.refused(HOLDS_A_BATON));
        assertThat(holder.appoint(ADMINISTRATOR, Office.LINE_MANAGER, Optional.of(SCHOOL)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void two_others_stand_behind_a_system_administrator() {
        var proposal = new Proposal(UUID.randomUUID(), NURSE, "Tove", ADMINISTRATOR, "Arne", Instant.EPOCH);
        assertThat(proposal.approve(ADMINISTRATOR, 0)).isEqualTo(Outcome.refused(ANOTHER_MUST_APPROVE));
        assertThat(proposal.approve(NURSE, 0)).isEqualTo(Outcome.refused(ANOTHER_MUST_APPROVE));
        assertThat(proposal.approve(PersonId.create(), 1)).isEqualTo(Outcome.refused(HOLDS_A_BATON));
        assertThat(proposal.approve(PersonId.create(), 0)).isInstanceOf(Outcome.Done.class);
    }
}
