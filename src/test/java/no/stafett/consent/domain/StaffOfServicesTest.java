package no.stafett.consent.domain;

import static no.stafett.consent.LinePeriod.AS_LONG_AS_THE_CONSENT;
import static no.stafett.consent.ParticipantRole.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

class StaffOfServicesTest {

    private static final PersonId ADVISER = PersonId.create();
    private static final PersonId COLLEAGUE = PersonId.create();
    private static final Optional<UnitId> PPT = Optional.of(UnitId.create());

    private static final ConsentLine NAMED = line(new Whom(Optional.of(ADVISER), PPT, false));
    private static final ConsentLine SERVICE = line(new Whom(Optional.empty(), PPT, false));

    @Test
    void the_first_version_lets_in_those_it_names_and_nobody_by_a_service_alone() {
        var first = new StaffOfServices(List.of(), Map.of(), Set.of());

        assertThat(first.inBy(NAMED, List.of(NAMED))).containsExactly(ADVISER);
        assertThat(first.inBy(SERVICE, List.of(SERVICE))).isEmpty();
    }

    @Test
    void a_colleague_stays_and_the_one_she_replaced_does_not_come_back() {
        var later = new StaffOfServices(List.of(NAMED), Map.of(COLLEAGUE, PPT), Set.of());

        assertThat(later.inBy(NAMED, List.of(NAMED))).containsExactly(COLLEAGUE);
    }

    @Test
    void nobody_comes_in_twice_by_two_lines_of_one_service() {
        var later = new StaffOfServices(List.of(NAMED), Map.of(ADVISER, PPT, COLLEAGUE, PPT), Set.of());
        var lines = List.of(NAMED, SERVICE);

        assertThat(later.inBy(NAMED, lines)).containsExactly(ADVISER, COLLEAGUE);
        assertThat(later.inBy(SERVICE, lines)).isEmpty();
    }

    @Test
    void a_colleague_is_out_when_the_service_is_or_when_she_is_kept_out() {
        var elsewhere = line(new Whom(Optional.empty(), Optional.of(UnitId.create()), false));

        assertThat(new StaffOfServices(List.of(NAMED), Map.of(COLLEAGUE, PPT), Set.of())
                        .inBy(elsewhere, List.of(elsewhere)))
                .isEmpty();
        assertThat(new StaffOfServices(List.of(NAMED), Map.of(COLLEAGUE, PPT), Set.of(COLLEAGUE))
                        .inBy(SERVICE, List.of(SERVICE)))
                .isEmpty();
    }

    private static ConsentLine line(Whom whom) {
        return new ConsentLine(UUID.randomUUID(), whom, PARTICIPANT, true, AS_LONG_AS_THE_CONSENT);
    }
}
