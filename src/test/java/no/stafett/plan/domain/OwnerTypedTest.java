package no.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.domain.NationalIdRefusal;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a plan is about: known at the own unit, or described so that it fits what the municipality knows (L-02). */
class OwnerTypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORN = LocalDate.of(2017, 5, 24);
    private static final String NUMBER = SyntheticNationalIds.birthNumber(BORN, 3);
    private static final KnownCitizen OLA = new KnownCitizen(PersonId.create(), "Ola", "Haugen", Optional.of(BORN));

    @Test
    void a_made_up_number_is_refused_where_real_people_live() {
        assertThat(typed(NUMBER, "", "", "").number(SyntheticNumbers.REFUSED))
                .isEqualTo(Outcome.refused(NationalIdRefusal.SYNTHETIC_IS_NOT_ALLOWED_HERE));
    }

    @Test
    void nothing_said_and_nothing_typed_are_told_together() {
        assertThat(new OwnerTyped("", "", "", "", "").number(SyntheticNumbers.ALLOWED))
                .isEqualTo(Outcome.refused(
                        List.of(OpeningRefusal.NOT_SAID_WHO_IT_IS, NationalIdRefusal.NOTHING_IS_TYPED)));
    }

    @Test
    void a_child_of_the_own_unit_needs_no_name() {
        assertThat(typed(NUMBER, "", "", "").describe(Optional.of(OLA), Optional.of(OLA), TODAY))
                .isEqualTo(Outcome.done(new NewOwner(Optional.of(OLA.id()), "Ola", "Haugen", BORN, false)));
    }

    @Test
    void a_child_known_elsewhere_must_be_described() {
        assertThat(typed(NUMBER, "", "", "").describe(Optional.empty(), Optional.of(OLA), TODAY))
                .isEqualTo(Outcome.refused(List.of(
                        OpeningRefusal.FIRST_NAME_IS_MISSING,
                        OpeningRefusal.LAST_NAME_IS_MISSING,
                        OpeningRefusal.BIRTH_DATE_IS_MISSING)));
    }

    @Test
    void a_number_is_no_key_to_a_name() {
        var otherName = typed(NUMBER, "Per", "Haugen", "24.05.2017");
        var otherBirth = typed(NUMBER, "Ola", "Haugen", "25.05.2017");

        for (var wrong : List.of(otherName, otherBirth)) {
            assertThat(wrong.describe(Optional.empty(), Optional.of(OLA), TODAY))
                    .isEqualTo(Outcome.refused(OpeningRefusal.NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER));
        }
    }

    @Test
    void middle_names_and_capital_letters_do_not_matter() {
        assertThat(typed(NUMBER, "ola magnus", "Berg Haugen", "24.5.2017")
                        .describe(Optional.empty(), Optional.of(OLA), TODAY))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_child_nobody_knows_becomes_known_as_typed() {
        assertThat(typed(NUMBER, " Ola ", "Haugen", "24052017").describe(Optional.empty(), Optional.empty(), TODAY))
                .isEqualTo(Outcome.done(new NewOwner(Optional.empty(), "Ola", "Haugen", BORN, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2017, BIRTH_DATE_IS_NOT_A_DATE",
        "i fjor, BIRTH_DATE_IS_NOT_A_DATE",
        "01.01.1890, BIRTH_DATE_IS_NOT_A_DATE",
        "23.11.2026, BIRTH_DATE_IS_IN_THE_FUTURE"
    })
    void a_birth_date_is_a_day_that_has_been(String birthDate, OpeningRefusal reason) {
        assertThat(typed(NUMBER, "Ola", "Haugen", birthDate).describe(Optional.empty(), Optional.empty(), TODAY))
                .isEqualTo(Outcome.refused(List.of(reason)));
    }

    private static OwnerTyped typed(String number, String firstName, String lastName, String birthDate) {
        return new OwnerTyped("CHILD", number, firstName, lastName, birthDate);
    }
}
