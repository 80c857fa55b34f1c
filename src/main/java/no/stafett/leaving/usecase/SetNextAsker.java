package no.stafett.leaving.usecase;

import static no.stafett.access.Purpose.APPOINT_HOLDER;
import static no.stafett.leaving.domain.AppointmentRefusal.ASKER_IS_MISSING;
import static no.stafett.leaving.domain.AppointmentRefusal.NO_LONGER_WAITS;
import static no.stafett.leaving.domain.AppointmentRefusal.SOMEBODY_HOLDS_IT;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Appointer;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.access.PlanAccess;
import no.stafett.leaving.NextAskerSet;
import no.stafett.leaving.sql.VacancyStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Everybody who held the baton has left, and nobody the family has said yes to can take it. The leader says who asks the family
 * whether she may; the one who is set reads nothing until they have said yes (S-09, H-10).
 */
@UseCase
public class SetNextAsker {

    private final PlanAccess access;
    private final OfficeHolders holders;
    private final VacancyStore vacancies;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetNextAsker(
            PlanAccess access,
            OfficeHolders holders,
            VacancyStore vacancies,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.holders = holders;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<NextAskerSet> set(Actor actor, PlanId plan, Optional<PersonId> asker) {
        try {
            return set(access.appointer(actor, plan, APPOINT_HOLDER), asker);
        } catch (NotYours shut) {
            if (!holders.of(actor).contains(Office.LINE_MANAGER)) {
                throw shut;
            }
            return Outcome.refused(NO_LONGER_WAITS);
        }
    }

    private Outcome<NextAskerSet> set(Appointer appointer, Optional<PersonId> asker) {
        vacancies.lockPlan(appointer);
        var now = clock.instant();
        var days = municipalities.rulesOn(Oslo.day(now)).offerDays();
        if (!vacancies.vacancy(appointer, days, now).isHeldByNobodyHere()) {
            return Outcome.refused(SOMEBODY_HOLDS_IT);
        }
        var chosen = asker.filter(person -> vacancies.askers(appointer, now).stream()
                .anyMatch(one -> one.id().equals(person)));
        if (chosen.isEmpty()) {
            return Outcome.refused(ASKER_IS_MISSING);
        }
        vacancies.setAsker(appointer, chosen);
        var set = new NextAskerSet(appointer.tenant(), appointer.plan(), appointer.person(), now, chosen.get());
        events.publishEvent(set);
        return Outcome.done(set);
    }
}
