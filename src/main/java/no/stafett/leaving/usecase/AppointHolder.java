package no.stafett.leaving.usecase;

import static no.stafett.access.Purpose.APPOINT_HOLDER;
import static no.stafett.leaving.domain.AppointmentRefusal.NO_LONGER_WAITS;
import static no.stafett.leaving.domain.AppointmentRefusal.PERSON_CANNOT_HOLD_IT;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.Appointer;
import no.stafett.access.Baton;
import no.stafett.access.Baton.Grip;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.access.Participation;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ColleagueLetIn;
import no.stafett.handover.BatonOffers;
import no.stafett.leaving.GiverRelieved;
import no.stafett.leaving.HolderAppointed;
import no.stafett.leaving.domain.Vacancy.Appointment;
import no.stafett.leaving.sql.VacancyStore;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A leader decides who holds a baton that somebody left behind, or that was offered to her unit in vain (R-35, H-10). It moves at
 * once: the grip before ends in the moment the new one begins. She reads nothing by it.
 */
@UseCase
public class AppointHolder {

    private final PlanAccess access;
    private final OfficeHolders holders;
    private final VacancyStore vacancies;
    private final Municipalities municipalities;
    private final Baton baton;
    private final BatonOffers offers;
    private final Participation participation;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointHolder(
            PlanAccess access,
            OfficeHolders holders,
            VacancyStore vacancies,
            Municipalities municipalities,
            Baton baton,
            BatonOffers offers,
            Participation participation,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.holders = holders;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
        this.baton = baton;
        this.offers = offers;
        this.participation = participation;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** To one who leads a unit a baton that somebody else has seen to, and one that never was hers, are the same no. */
    public Outcome<Appointment> appoint(Actor actor, PlanId plan, Optional<PersonId> chosen) {
        try {
            return appoint(actor, access.appointer(actor, plan, APPOINT_HOLDER), chosen);
        } catch (NotYours shut) {
            if (!holders.of(actor).contains(Office.LINE_MANAGER)) {
                throw shut;
            }
            return Outcome.refused(NO_LONGER_WAITS);
        }
    }

    private Outcome<Appointment> appoint(Actor actor, Appointer appointer, Optional<PersonId> chosen) {
        var now = clock.instant();
        var rules = municipalities.rulesOn(Oslo.day(now));
        vacancies.lockPlan(appointer);
        var successor =
                Successors.nearest(vacancies.successors(appointer, rules.staffChangesWithinService(), now)).stream()
                        .filter(one -> chosen.filter(one.id()::equals).isPresent())
                        .findFirst();
        var outcome = vacancies.vacancy(appointer, rules.offerDays(), now).appoint(successor);
        if (outcome instanceof Done(var appointment)) {
            if (!vacancies.worksHere(appointer, appointment.successor().id())) {
                return Outcome.refused(PERSON_CANNOT_HOLD_IT);
            }
            letIn(appointer, appointment, now);
            move(appointer, appointment, now);
            tell(actor, appointer, appointment, now);
        }
        return outcome;
    }

    /** As one of a service the family has said yes to; they are told (K8). */
    private void letIn(Appointer appointer, Appointment appointment, Instant now) {
        var successor = appointment.successor();
        successor.serviceLine().ifPresent(line -> {
            participation.openByConsent(
                    appointer.tenant(), appointer.plan(), successor.id(), line, successor.mayWrite(), now);
            events.publishEvent(
                    new ColleagueLetIn(appointer.tenant(), appointer.plan(), appointer.person(), now, successor.id()));
        });
    }

    private void move(Appointer appointer, Appointment appointment, Instant now) {
        offers.end(appointer, appointment.given(), now);
        baton.replace(
                appointer.tenant(),
                appointer.plan(),
                appointment.given(),
                new Grip(appointment.successor().id(), appointment.duties(), appointment.primary()),
                Optional.of(appointer.person()),
                now);
        vacancies.setAsker(appointer, Optional.empty());
    }

    private void tell(Actor actor, Appointer appointer, Appointment appointment, Instant now) {
        var tenant = appointer.tenant();
        var plan = appointer.plan();
        var holder = appointment.successor().id();
        appointment
                .stillHere()
                .forEach(giver -> events.publishEvent(new GiverRelieved(tenant, plan, actor.person(), now, giver)));
        events.publishEvent(new HolderAppointed(tenant, plan, actor.person(), now, holder));
        log.write(
                actor,
                AdministrativeAct.HOLDER_APPOINTED,
                holder,
                vacancies.about(appointer).reference(),
                now);
    }
}
