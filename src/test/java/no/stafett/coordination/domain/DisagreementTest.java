package no.stafett.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Proofs;
import no.stafett.coordination.DisagreementId;
import no.stafett.coordination.domain.ChildsView.Heard;
import no.stafett.coordination.domain.Disagreement.Basis;
import no.stafett.coordination.domain.Disagreement.Decided;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import no.stafett.shared.Wording;
import org.junit.jupiter.api.Test;

/** The municipality decides over its own services; for others it notes what they agreed on (U-03). */
class DisagreementTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Party SCHOOL = party("Skulen", Ownership.MUNICIPAL);
    private static final Disagreement.Open OPEN = new Disagreement.Open(
            DisagreementId.create(),
            List.of(SCHOOL, party("BUP", Ownership.STATE)),
            "Begge meiner at den andre står nærast",
            new ChildsView(Heard.SAID, "Eg vil ha Ingrid"));

    @Test
    void a_decision_names_a_municipal_service_and_an_agreement_names_anybody() {
        for (var ownership : Ownership.values()) {
            for (var basis : Basis.values()) {
                var decided = decide(Optional.of(basis), Optional.of(party("Ei", ownership)), "Ho står nærast");
                if (basis == Basis.AGREEMENT || ownership == Ownership.MUNICIPAL) {
                    assertThat(decided).as(basis + " " + ownership).isInstanceOf(Done.class);
                } else {
                    assertThat(reasons(decided))
                            .as(basis + " " + ownership)
                            .containsExactly(CoordinationRefusal.SERVICE_IS_NOT_MUNICIPAL);
                }
            }
        }
    }

    @Test
    void a_decision_says_on_what_ground_who_and_why() {
        assertThat(reasons(decide(Optional.empty(), Optional.empty(), " ")))
                .containsExactly(
                        CoordinationRefusal.BASIS_IS_MISSING,
                        CoordinationRefusal.SERVICE_IS_MISSING,
                        CoordinationRefusal.REASON_IS_MISSING);
        assertThat(reasons(decide(Optional.of(Basis.DECISION), Optional.of(SCHOOL), "a".repeat(2001))))
                .containsExactly(CoordinationRefusal.REASON_IS_TOO_LONG);
    }

    @Test
    void it_takes_two_to_disagree_and_the_child_is_mentioned() {
        var holder = Proofs.holder(PersonId.create());
        var lifted = Disagreement.lift(
                DisagreementId.create(), holder, List.of(SCHOOL), "", ChildsView.of(Optional.of(Heard.NOT_YET), ""));

        assertThat(((Refused<?>) lifted).reasons())
                .containsExactly(
                        CoordinationRefusal.PARTIES_ARE_TOO_FEW,
                        CoordinationRefusal.ABOUT_IS_MISSING,
                        CoordinationRefusal.CHILDS_VIEW_IS_MISSING);
        assertThat(ChildsView.of(Optional.of(Heard.DID_NOT_WANT), "")).isInstanceOf(Done.class);
    }

    private static Outcome<Decided> decide(Optional<Basis> basis, Optional<Party> service, String reason) {
        return OPEN.decide(Proofs.leader(PersonId.create()), basis, service, reason, NOW);
    }

    private static List<Refusal> reasons(Outcome<Decided> outcome) {
        return ((Refused<Decided>) outcome).reasons();
    }

    private static Party party(String name, Ownership ownership) {
        return new Party(Optional.empty(), new Wording(name, name), ownership);
    }
}
