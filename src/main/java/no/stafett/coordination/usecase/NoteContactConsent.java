package no.stafett.coordination.usecase;

import static no.stafett.coordination.domain.CoordinationRefusal.CONSENT_IS_NOTED_ALREADY;
import static no.stafett.coordination.domain.CoordinationRefusal.NOTHING_TO_CONSENT_TO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanPeople;
import no.stafett.access.Purpose;
import no.stafett.coordination.ContactConsented;
import no.stafett.coordination.domain.ContactConsent;
import no.stafett.coordination.sql.AssessmentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The one who holds the baton notes that the family said yes to other services being contacted (D-11, S-15). */
@UseCase
public class NoteContactConsent {

    private final PlanAccess access;
    private final PlanPeople people;
    private final AssessmentStore assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteContactConsent(
            PlanAccess access,
            PlanPeople people,
            AssessmentStore assessments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ContactConsent> note(
            Actor actor, PlanId plan, Optional<PersonId> person, Optional<LocalDate> saidOn) {
        var holder = access.batonHolder(actor, plan, Purpose.ASSESS_COORDINATION);
        var now = clock.instant();
        var latest = assessments.latest(holder, 1);
        if (latest.isEmpty()) {
            return Outcome.refused(NOTHING_TO_CONSENT_TO);
        }
        var outcome =
                ContactConsent.note(latest.getFirst(), Family.of(people.of(holder)), person, saidOn, Oslo.day(now));
        if (outcome instanceof Done(var consent)) {
            if (!assessments.add(holder, consent, now)) {
                return Outcome.refused(CONSENT_IS_NOTED_ALREADY);
            }
            events.publishEvent(
                    new ContactConsented(holder.tenant(), plan, consent.assessment(), holder.person(), now));
        }
        return outcome;
    }
}
