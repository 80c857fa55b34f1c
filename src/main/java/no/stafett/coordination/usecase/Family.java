package no.stafett.coordination.usecase;

import java.util.List;
import no.stafett.access.PlanPerson;
import no.stafett.coordination.domain.ContactConsent.FamilyMember;

/** Those of a plan's people who are the family. */
final class Family {

    private Family() {}

    static List<FamilyMember> of(List<PlanPerson> people) {
        return people.stream()
                .filter(person -> person.relation().isFamily())
                .map(person -> new FamilyMember(person.id(), person.name()))
                .toList();
    }
}
