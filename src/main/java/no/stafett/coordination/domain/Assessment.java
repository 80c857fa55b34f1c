package no.stafett.coordination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.coordination.AssessmentId;

/**
 * One time the decision tool was used inside a plan, as it was then.
 *
 * @param services those that were named, in the version that was read
 * @param natural whom the words of the table pointed at, in the same version
 * @param mine the service of the one who assessed
 */
public record Assessment(
        AssessmentId id,
        String by,
        Instant at,
        Answers answers,
        Advice advice,
        ChildsView view,
        List<ServiceRow> services,
        Optional<ServiceRow> natural,
        Optional<ServiceRow> mine,
        Optional<Contact> contact) {

    public Assessment {
        services = List.copyOf(services);
    }

    /** Who in the family said yes to others being contacted, when, and who wrote it down. */
    public record Contact(String person, LocalDate saidOn, String notedBy) {

        @Override
        public String toString() {
            return "Contact[" + saidOn + "]";
        }
    }

    @Override
    public String toString() {
        return "Assessment[" + id + "]";
    }
}
