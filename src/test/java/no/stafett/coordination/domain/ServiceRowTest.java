package no.stafett.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.coordination.ServiceId;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;
import no.stafett.shared.Wording;
import org.junit.jupiter.api.Test;

/** A row of the service table is never changed: what is written later is a new version, from today or later. */
class ServiceRowTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Wording NAME = new Wording("Skulen", "Skolen");

    @Test
    void a_new_version_follows_the_one_before() {
        var written = ServiceRow.write(ServiceId.create(), 3, typed(NAME, Ownership.MUNICIPAL, TODAY), TODAY);
        assertThat(((Done<ServiceRow>) written).value().version()).isEqualTo(4);
    }

    @Test
    void a_day_that_is_over_is_refused() {
        assertThat(refused(typed(NAME, Ownership.MUNICIPAL, TODAY.minusDays(1))))
                .containsExactly(ServiceTableRefusal.VALID_FROM_IS_OVER);
    }

    @Test
    void a_service_of_others_has_no_role() {
        for (var ownership : List.of(Ownership.COUNTY, Ownership.STATE, Ownership.PRIVATE)) {
            assertThat(refused(typed(NAME, ownership, TODAY)))
                    .containsExactly(ServiceTableRefusal.ROLES_ARE_NOT_FOR_OTHERS);
        }
    }

    @Test
    void both_languages_are_written_or_neither() {
        assertThat(refused(new ServiceRow.Typed(
                        new Wording("Skulen", " "),
                        Optional.of(Ownership.MUNICIPAL),
                        Set.of(),
                        new Wording("", "Når den er nærmest"),
                        new Wording("Elles", ""),
                        Optional.empty())))
                .containsExactly(
                        ServiceTableRefusal.NAME_IS_MISSING,
                        ServiceTableRefusal.NATURAL_IS_IN_ONE_LANGUAGE,
                        ServiceTableRefusal.UNNATURAL_IS_IN_ONE_LANGUAGE,
                        ServiceTableRefusal.VALID_FROM_IS_NO_DAY);
    }

    @Test
    void a_row_is_taken_out_once() {
        var row = ((Done<ServiceRow>)
                        ServiceRow.write(ServiceId.create(), 0, typed(NAME, Ownership.MUNICIPAL, TODAY), TODAY))
                .value();
        var retired = ((Done<ServiceRow>) row.retire(Optional.of(TODAY), TODAY)).value();

        assertThat(retired.retired()).isTrue();
        assertThat(retired.version()).isEqualTo(2);
        assertThat(((Refused<ServiceRow>) retired.retire(Optional.of(TODAY), TODAY)).reasons())
                .containsExactly(ServiceTableRefusal.IS_RETIRED_ALREADY);
    }

    private static ServiceRow.Typed typed(Wording name, Ownership ownership, LocalDate from) {
        return new ServiceRow.Typed(
                name,
                Optional.of(ownership),
                Set.of(CoordinationRole.COORDINATOR),
                Wording.NONE,
                Wording.NONE,
                Optional.of(from));
    }

    private static List<Refusal> refused(ServiceRow.Typed typed) {
        return ((Refused<ServiceRow>) ServiceRow.write(ServiceId.create(), 0, typed, TODAY)).reasons();
    }
}
