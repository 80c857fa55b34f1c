package no.stafett.coordination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.coordination.AssessmentId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** Somebody in the family has said yes to other services being contacted, to find out who coordinates (D-11, S-15). */
public record ContactConsent(AssessmentId assessment, PersonId person, LocalDate saidOn) {

    /** One who may be noted as the one who said yes. */
    public record FamilyMember(PersonId id, String name) {

        @Override
        public String toString() {
            return "FamilyMember[" + id + "]";
        }
    }

    /** Refuses one who is not in the family, and a day that has not come. */
    public static Outcome<ContactConsent> note(
            Assessment latest,
            List<FamilyMember> family,
            Optional<PersonId> person,
            Optional<LocalDate> saidOn,
            LocalDate today) {
        if (!latest.advice().needsContact()) {
            return Outcome.refused(CoordinationRefusal.NOTHING_TO_CONSENT_TO);
        }
        if (latest.contact().isPresent()) {
            return Outcome.refused(CoordinationRefusal.CONSENT_IS_NOTED_ALREADY);
        }
        var who = person.filter(id -> family.stream().anyMatch(one -> one.id().equals(id)));
        if (who.isEmpty()) {
            return Outcome.refused(CoordinationRefusal.CONSENTER_IS_MISSING);
        }
        if (saidOn.isEmpty()) {
            return Outcome.refused(CoordinationRefusal.SAID_ON_IS_NO_DAY);
        }
        return saidOn.get().isAfter(today)
                ? Outcome.refused(CoordinationRefusal.SAID_ON_IS_TO_COME)
                : Outcome.done(new ContactConsent(latest.id(), who.get(), saidOn.get()));
    }
}
