package no.stafett.leaving.domain;

import static no.stafett.leaving.domain.AppointmentRefusal.NO_LONGER_WAITS;
import static no.stafett.leaving.domain.AppointmentRefusal.PERSON_IS_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * A baton whose holder has left, or that was offered in vain, as it is held now (H-10).
 *
 * @param grips those who hold it
 * @param seenTo those among them in whose place a leader may appoint somebody
 */
public record Vacancy(List<Held> grips, Set<PersonId> seenTo) {

    /** One's hold of it. */
    public record Held(PersonId holder, boolean hasLeft, boolean primary, String duties) {

        @Override
        public String toString() {
            return "Held[" + holder + "]";
        }
    }

    /**
     * Who takes it from whom.
     *
     * @param given those whose grips end in the moment hers begins
     * @param stillHere those among them who work here, and must be told
     */
    public record Appointment(
            Set<PersonId> given, Set<PersonId> stillHere, Successor successor, boolean primary, String duties) {

        @Override
        public String toString() {
            return "Appointment[" + successor.id() + "]";
        }
    }

    /** Refuses when somebody else was first, or when nobody who may hold it was chosen. */
    public Outcome<Appointment> appoint(Optional<Successor> chosen) {
        if (given().isEmpty()) {
            return Outcome.refused(NO_LONGER_WAITS);
        }
        return chosen.map(successor -> Outcome.done(appoint(successor)))
                .orElseGet(() -> Outcome.refused(PERSON_IS_MISSING));
    }

    /** Whether everybody who holds it has left, so that the family may be asked by somebody else. */
    public boolean isHeldByNobodyHere() {
        return grips.stream().allMatch(Held::hasLeft);
    }

    private Appointment appoint(Successor successor) {
        var given = given();
        var beside = grips.stream()
                .filter(grip -> !given.contains(grip.holder()) && !grip.holder().equals(successor.id()))
                .toList();
        var duties = beside.isEmpty()
                ? ""
                : grips.stream()
                        .filter(grip -> given.contains(grip.holder()))
                        .map(Held::duties)
                        .findFirst()
                        .orElse("");
        return new Appointment(
                given,
                grips.stream()
                        .filter(grip -> given.contains(grip.holder()) && !grip.hasLeft())
                        .map(Held::holder)
                        .collect(Collectors.toUnmodifiableSet()),
                successor,
                beside.stream().noneMatch(Held::primary),
                duties);
    }

    /** Those who have left let go together; otherwise the one who offered it in vain. */
    private Set<PersonId> given() {
        var oneHasLeft = grips.stream().anyMatch(grip -> grip.hasLeft() && seenTo.contains(grip.holder()));
        return grips.stream()
                .filter(grip -> oneHasLeft ? grip.hasLeft() : seenTo.contains(grip.holder()))
                .map(Held::holder)
                .collect(Collectors.toUnmodifiableSet());
    }
}
