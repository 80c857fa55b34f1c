package no.stafett.appointment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A family somebody coordinates for: one coordinator, and all the children she has been appointed for (I-10). */
public record MyFamily(List<Member> members) {

    public MyFamily {
        members = List.copyOf(members);
    }

    /**
     * One of the family whom she is appointed for.
     *
     * @param guardians those with parental responsibility; what makes several children one family
     * @param guardianNames empty when they are kept from her
     */
    public record Member(
            CoordinatorKind kind, Coordinated person, LocalDate since, List<UUID> guardians, String guardianNames) {

        public Member {
            guardians = List.copyOf(guardians);
        }

        @Override
        public String toString() {
            return "Member[" + person + "]";
        }
    }

    /** Those with a guardian in common, also through a third, stand together; everybody stands in one family. */
    public static List<MyFamily> of(List<Member> everybody) {
        var families = new ArrayList<MyFamily>();
        var left = new ArrayList<>(everybody);
        while (!left.isEmpty()) {
            var family = new ArrayList<>(List.of(left.removeFirst()));
            Set<UUID> around = new HashSet<>(family.getFirst().guardians());
            around.add(family.getFirst().person().id().value());
            boolean grew = true;
            while (grew) {
                var joins = left.stream()
                        .filter(one -> around.contains(one.person().id().value())
                                || one.guardians().stream().anyMatch(around::contains))
                        .toList();
                joins.forEach(one -> {
                    around.addAll(one.guardians());
                    around.add(one.person().id().value());
                });
                family.addAll(joins);
                left.removeAll(joins);
                grew = !joins.isEmpty();
            }
            families.add(new MyFamily(family));
        }
        return List.copyOf(families);
    }

    public boolean hasChildCoordinator() {
        return members.stream().anyMatch(one -> one.kind() == CoordinatorKind.CHILD_COORDINATOR);
    }
}
