package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.stafett.StafettTest;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Actor.Capacity;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The people other modules ask for. */
class PeopleTest extends StafettTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_person_is_found_with_what_she_does_and_where() {
        var teacher = PracticePeople.named("kontaktlaerar2");

        inside(teacher, () -> {
            var found = people.find(teacher.id()).orElseThrow();
            assertThat(found.fullName()).isEqualTo("Mathis Eira");
            assertThat(found.capacity()).isEqualTo(Capacity.EMPLOYEE);
            assertThat(found.position()).isEqualTo("Kontaktlærar");
            assertThat(found.unitName()).isEqualTo("Øvingsskulen");
            assertThat(found.birthDate()).isEmpty();
            assertThat(found).hasToString("Person[" + teacher.id() + "]");
        });
    }

    @Test
    void the_parents_of_a_child_are_told_apart_by_responsibility() {
        var youth = PracticePeople.named("ungdom15");

        inside(youth, () -> {
            assertThat(people.guardiansOf(PracticePeople.child("Ola").id()))
                    .extracting(each -> each.guardian().firstName() + " " + each.responsibility())
                    .containsExactly("Astrid true", "Jonas true");
            assertThat(people.guardiansOf(youth.id()))
                    .extracting(each -> each.guardian().firstName() + " " + each.responsibility())
                    .containsExactly("Astrid true", "Piotr false");
        });
    }

    @Test
    void a_child_is_found_by_its_number_from_its_own_school_only() {
        var ola = PracticePeople.child("Ola");
        var number = NationalId.kept(ola.key());

        inside(ola, () -> {
            assertThat(people.childAtUnitOf(
                            PracticePeople.named("kontaktlaerar").id(), number))
                    .map(Person::id)
                    .contains(ola.id());
            assertThat(people.childAtUnitOf(PracticePeople.named("ppt").id(), number))
                    .isEmpty();
            assertThat(people.childAtUnitOf(PracticePeople.named("forelder1").id(), number))
                    .isEmpty();
        });
    }

    @Test
    void a_new_citizen_can_sign_in_at_once() {
        var number = SyntheticNationalIds.birthNumber(LocalDate.of(1990, 4, 2), 3);
        var anybody = PracticePeople.named("kontaktlaerar");

        inside(anybody, () -> {
            var child = PracticePeople.child("Eli").id();
            var id = people.citizen(citizen(number, "Åse"), NOW);
            people.recordGuardian(child, id, Relation.OTHER, false, NOW);
            people.recordGuardian(child, id, Relation.MOTHER, true, NOW);
            assertThat(people.guardiansOf(child))
                    .filteredOn(each -> each.guardian().id().equals(id))
                    .as("a relation that is known stays as it is")
                    .extracting(Guardianship::relation, Guardianship::responsibility)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(Relation.OTHER, false));
        });
        issuer.know("ny", Map.of("pid", number, "acr", "idporten-loa-high"));

        assertThat(visitor("ny").get("/profile").text()).contains("Åse Ny");
    }

    @Test
    void a_citizen_we_know_is_never_overwritten_by_a_form() {
        var hodan = PracticePeople.named("gravid");

        inside(hodan, () -> {
            assertThat(people.citizen(citizen(hodan.key(), "Anna"), NOW)).isEqualTo(hodan.id());
            assertThat(people.find(hodan.id()).orElseThrow().firstName()).isEqualTo("Hodan");
        });
    }

    private void inside(PracticePerson somebody, Runnable work) {
        TenantScope.run(somebody.tenant(), () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private static NewCitizen citizen(String number, String firstName) {
        return new NewCitizen(NationalId.kept(number), firstName, "Ny", Optional.empty(), "", "", Optional.empty());
    }
}
