package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.APPOINT_ASKER;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.stafett.access.Appointer;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentMatters;
import no.stafett.identity.People;
import no.stafett.plan.AskerAppointed;
import no.stafett.plan.domain.AskerRefusal;
import no.stafett.plan.sql.AskerStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * When nobody who held the baton is there any more, the leader of the unit or the one responsible for the system says who shall
 * ask the family (Z-08, R-36). She sees nothing of the plan, and does not learn whose it is: she has its reference from the
 * family. Without the family's yes it stays closed, for her as well (C-06).
 */
@UseCase
public class AppointAsker {

    private static final Pattern REFERENCE = Pattern.compile("([0-9A-Z]{4})([0-9A-Z]{4})");

    private final PlanAccess access;
    private final AskerStore askers;
    private final People people;
    private final ConsentMatters matters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointAsker(
            PlanAccess access,
            AskerStore askers,
            People people,
            ConsentMatters matters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.askers = askers;
        this.people = people;
        this.matters = matters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses alike a reference that leads nowhere, one to a plan that is not closed, and one to a plan that is not hers to
     * appoint for. A question that waits for the family is called back: it was somebody else's.
     */
    public Outcome<AskerAppointed> appoint(Actor actor, String reference, Optional<PersonId> asker) {
        var chosen = asker.filter(person ->
                people.employees().stream().anyMatch(employee -> employee.id().equals(person)));
        if (chosen.isEmpty()) {
            return Outcome.refused(AskerRefusal.ASKER_IS_MISSING);
        }
        return appointer(actor, reference)
                .map(appointer -> appoint(appointer, chosen.get()))
                .orElseGet(() -> Outcome.refused(AskerRefusal.REFERENCE_LEADS_NOWHERE));
    }

    private Optional<Appointer> appointer(Actor actor, String reference) {
        var typed = REFERENCE.matcher(reference.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            return askers.closedPlan(actor, typed.group(1) + "-" + typed.group(2))
                    .map(plan -> access.appointer(actor, plan, APPOINT_ASKER));
        } catch (NotYours _) {
            return Optional.empty();
        }
    }

    private Outcome<AskerAppointed> appoint(Appointer appointer, PersonId asker) {
        var now = clock.instant();
        matters.callBackReopening(appointer, now);
        askers.appoint(appointer, asker);
        var appointed = new AskerAppointed(appointer.tenant(), appointer.plan(), appointer.person(), now, asker);
        events.publishEvent(appointed);
        return Outcome.done(appointed);
    }
}
