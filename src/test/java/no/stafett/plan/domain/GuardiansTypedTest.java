package no.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The rows of guardians: every fault in its own row, and nobody made a guardian who is none. */
class GuardiansTypedTest {

    private static final String NUMBER = SyntheticNationalIds.birthNumber(LocalDate.of(1985, 3, 2), 1);
    private static final NationalId ASTRID = NationalId.kept(NUMBER);
    private static final GuardianTyped EMPTY = new GuardianTyped("", "", "", "", "", "", "");
    private static final RegisterFacts NOTHING_KNOWN = new RegisterFacts(PersonId.create(), Set.of(), Map.of());

    @Test
    void empty_rows_are_nobody() {
        assertThat(read(NOTHING_KNOWN, EMPTY, EMPTY)).isEqualTo(Outcome.done(List.of()));
    }

    @Test
    void a_row_that_is_begun_is_asked_for_in_full() {
        var begun = new GuardianTyped("1", "", "", "", "", "nowhere", "");

        assertThat(reasons(read(NOTHING_KNOWN, EMPTY, begun)))
                .containsExactly(
                        "guardians[1].nationalId NATIONAL_ID_IS_NOT_VALID",
                        "guardians[1].firstName GUARDIAN_HAS_NO_FIRST_NAME",
                        "guardians[1].lastName GUARDIAN_HAS_NO_LAST_NAME",
                        "guardians[1].relation RELATION_IS_MISSING",
                        "guardians[1].responsibility RESPONSIBILITY_IS_NOT_SAID",
                        "guardians[1].email EMAIL_IS_NOT_AN_ADDRESS");
    }

    @Test
    void somebody_must_be_reachable() {
        var silent = new GuardianTyped(NUMBER, "Astrid", "Haugen", "MOTHER", "true", "", "");

        assertThat(reasons(read(NOTHING_KNOWN, silent)))
                .containsExactly("guardians[0].email GUARDIAN_CANNOT_BE_REACHED");
    }

    @Test
    void the_same_person_stands_once() {
        assertThat(reasons(read(NOTHING_KNOWN, astrid("Haugen"), astrid("Haugen"))))
                .containsExactly("guardians[1].nationalId SAME_GUARDIAN_TWICE");
    }

    @Test
    void the_owner_is_not_her_own_guardian() {
        var owner = PersonId.create();
        var facts = new RegisterFacts(owner, Set.of(), Map.of(ASTRID, known(owner)));

        assertThat(reasons(read(facts, astrid("Haugen"))))
                .containsExactly("guardians[0].nationalId GUARDIAN_IS_THE_OWNER");
    }

    @Test
    void nobody_types_herself_into_a_family_the_register_knows() {
        var somebodyElse = PersonId.create();
        var facts =
                new RegisterFacts(PersonId.create(), Set.of(somebodyElse), Map.of(ASTRID, known(PersonId.create())));

        assertThat(reasons(read(facts, astrid("Haugen"))))
                .containsExactly("guardians[0].nationalId GUARDIAN_IS_NOT_KNOWN_TO_THE_REGISTER");
    }

    @Test
    void a_guardian_the_register_knows_is_taken_when_the_name_fits() {
        var mother = PersonId.create();
        var facts = new RegisterFacts(PersonId.create(), Set.of(mother), Map.of(ASTRID, known(mother)));

        assertThat(read(facts, astrid("Haugen"))).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(read(facts, astrid("Hansen"))))
                .containsExactly("guardians[0].nationalId NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER");
    }

    @Test
    void four_guardians_are_the_most() {
        assertThat(new GuardiansTyped(List.of(EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)).rows())
                .hasSize(4);
    }

    private static Outcome<List<PreparedGuardian>> read(RegisterFacts facts, GuardianTyped... rows) {
        return new GuardiansTyped(List.of(rows)).read(SyntheticNumbers.ALLOWED, facts);
    }

    private static GuardianTyped astrid(String lastName) {
        return new GuardianTyped(NUMBER, "Astrid", lastName, "MOTHER", "true", "astrid@example.no", "");
    }

    private static KnownCitizen known(PersonId id) {
        return new KnownCitizen(id, "Astrid", "Haugen", Optional.empty());
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return ((Refused<?>) outcome)
                .reasons().stream().map(GuardiansTypedTest::told).toList();
    }

    private static String told(Refusal reason) {
        return reason.field() + " " + reason.name();
    }
}
