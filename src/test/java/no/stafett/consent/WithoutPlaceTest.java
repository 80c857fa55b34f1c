package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

/** What is left of a consent for one who may not be told of places: that there is a service, and not which (K-02). */
class WithoutPlaceTest {

    private static final UnitId SCHOOL = new UnitId(UUID.randomUUID());

    @Test
    void a_person_is_left_with_her_name_and_a_service_with_none() {
        var kari = line(Whom.person(PersonId.create()), "Kari Nordås").withoutPlace();
        assertThat(kari.name()).isEqualTo("Kari Nordås");
        assertThat(kari.position() + kari.unit()).isEmpty();

        var service = line(Whom.service(SCHOOL), "Øvingsskulen").withoutPlace();
        assertThat(service.name() + service.position() + service.unit()).isEmpty();
        assertThat(service.whom()).isEqualTo(Whom.service(SCHOOL));
    }

    @Test
    void those_who_are_asked_and_those_who_are_kept_out_are_left_unnamed_when_they_are_services() {
        var scope = new ConsentScope(
                        InformationType.USUAL,
                        List.of(new Unit(SCHOOL, "Øvingsskulen", Unit.Sector.SCHOOL)),
                        List.of(
                                exception(Optional.empty(), Optional.of(SCHOOL), "Øvingsskulen"),
                                exception(Optional.of(PersonId.create()), Optional.empty(), "Mats Lie")),
                        false)
                .withoutPlace();

        assertThat(scope.sources()).extracting(Unit::name).containsExactly("");
        assertThat(scope.exceptions()).extracting(ConsentException::name).containsExactly("", "Mats Lie");
        assertThat(scope.information()).isEqualTo(Set.copyOf(InformationType.USUAL));
    }

    private static ConsentStatus.Line line(Whom whom, String name) {
        return new ConsentStatus.Line(
                whom,
                name,
                "Kontaktlærar",
                "Øvingsskulen",
                ParticipantRole.PARTICIPANT,
                true,
                LinePeriod.AS_LONG_AS_THE_CONSENT);
    }

    private static ConsentException exception(Optional<PersonId> person, Optional<UnitId> service, String name) {
        return new ConsentException(UUID.randomUUID(), person, service, name, "Helse", false);
    }
}
