package no.stafett.protection.domain;

import static no.stafett.access.AddressGrade.CONFIDENTIAL;
import static no.stafett.access.AddressGrade.OPEN;
import static no.stafett.access.AddressGrade.STRICTLY_CONFIDENTIAL;
import static no.stafett.access.AddressGrade.UNKNOWN;
import static no.stafett.protection.domain.ProtectionRefusal.GRADE_IS_MISSING;
import static no.stafett.protection.domain.ProtectionRefusal.GRADE_IS_NOT_STRICTER;
import static no.stafett.protection.domain.ProtectionRefusal.NOBODY_WOULD_GET_IN;
import static no.stafett.protection.domain.ProtectionRefusal.PROTECTED_PERSON_IS_MISSING;
import static no.stafett.protection.domain.ProtectionRefusal.SOURCE_IS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final PersonId CHILD = PersonId.create();

    @Test
    void a_grade_is_only_raised() {
        assertThat(grading(CONFIDENTIAL).raise(OPEN)).isInstanceOf(Outcome.Done.class);
        assertThat(grading(STRICTLY_CONFIDENTIAL).raise(CONFIDENTIAL)).isInstanceOf(Outcome.Done.class);
        assertThat(grading(CONFIDENTIAL).raise(CONFIDENTIAL)).isEqualTo(Outcome.refused(GRADE_IS_NOT_STRICTER));
        assertThat(grading(CONFIDENTIAL).raise(STRICTLY_CONFIDENTIAL))
                .isEqualTo(Outcome.refused(GRADE_IS_NOT_STRICTER));
    }

    @Test
    void a_plan_is_not_shut_for_everybody_by_chance() {
        var strict = grading(STRICTLY_CONFIDENTIAL);
        assertThat(strict.shutFor(false, false)).isEqualTo(Outcome.refused(NOBODY_WOULD_GET_IN));
        assertThat(strict.shutFor(false, true)).isInstanceOf(Outcome.Done.class);
        assertThat(strict.shutFor(true, false)).isInstanceOf(Outcome.Done.class);
        assertThat(grading(CONFIDENTIAL).shutFor(false, false)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_a_grade_that_protects_can_be_written_down_and_only_with_a_source() {
        for (var grade : new AddressGrade[] {OPEN, UNKNOWN}) {
            assertThat(new Grading.Typed(Optional.of(CHILD), Optional.of(grade), "Registeret").read())
                    .isEqualTo(Outcome.refused(GRADE_IS_MISSING));
        }
        assertThat(new Grading.Typed(Optional.empty(), Optional.of(CONFIDENTIAL), " ").read())
                .isEqualTo(Outcome.refused(List.of(PROTECTED_PERSON_IS_MISSING, SOURCE_IS_MISSING)));
    }

    private static Grading grading(AddressGrade grade) {
        return new Grading(CHILD, grade, "Registeret");
    }
}
