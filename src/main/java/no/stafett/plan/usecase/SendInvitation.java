package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanOpener;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.Consents;
import no.stafett.identity.Guardianship;
import no.stafett.identity.NewCitizen;
import no.stafett.identity.People;
import no.stafett.plan.IndividualPlans;
import no.stafett.plan.PlanOpened;
import no.stafett.plan.domain.Cover;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.PlanType;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.domain.PreparationRefusal;
import no.stafett.plan.domain.PreparedGuardian;
import no.stafett.plan.sql.CoverStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The opener has read her answers over and opens the plan (L-04, L-12): the guardians become known to the municipality,
 * the consent is sent to those who must answer, and the plan waits for them.
 */
@UseCase
public class SendInvitation {

    private final PlanAccess access;
    private final PlanStore plans;
    private final IndividualPlans individualPlans;
    private final PreparationStore preparations;
    private final RegisterStore registers;
    private final CoverStore covers;
    private final People people;
    private final Consents consents;
    private final Baton baton;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendInvitation(
            PlanAccess access,
            PlanStore plans,
            IndividualPlans individualPlans,
            PreparationStore preparations,
            RegisterStore registers,
            CoverStore covers,
            People people,
            Consents consents,
            Baton baton,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.individualPlans = individualPlans;
        this.preparations = preparations;
        this.registers = registers;
        this.covers = covers;
        this.people = people;
        this.consents = consents;
        this.baton = baton;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Plan> send(Actor actor, PlanId id) {
        var opener = access.opener(actor, id, INVITE);
        var plan = plans.find(opener);
        var preparation = preparations.find(opener);
        var now = clock.instant();

        var outcome = plan.invite(preparation, registerKnowsResponsible(opener));

        // Only the one who holds the baton of a log may close it; it may have gone on since this was begun.
        if (plan.predecessor()
                .filter(log -> !baton.workingHolders(opener.tenant(), log).contains(opener.person()))
                .isPresent()) {
            return Outcome.refused(PreparationRefusal.LOG_IS_WITH_ANOTHER);
        }
        if (plan.type() == PlanType.INDIVIDUAL_PLAN && individualPlans.ownerHasAnother(opener.tenant(), id)) {
            return Outcome.refused(PreparationRefusal.PERSON_HAS_AN_INDIVIDUAL_PLAN);
        }
        return outcome instanceof Done(var invited) ? send(invited, preparation, opener, now) : outcome;
    }

    /** Writes it all down, or nothing of it: the consent has rules of its own, and may say no at the very end. */
    private Outcome<Plan> send(Plan invited, Preparation preparation, PlanOpener opener, Instant now) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var untouched = transaction.createSavepoint();
        var known = registers.guardiansOf(invited.owner(), opener);
        preparation.guardians().forEach(guardian -> register(guardian, invited, known, opener, now));
        plans.saveStatus(invited, opener);
        int version = covers.nextVersion(opener);
        covers.add(Cover.opening(version, preparation, opener.person(), now), opener.tenant(), opener.plan());
        if (version == 1) {
            events.publishEvent(new PlanOpened(opener.tenant(), opener.plan(), opener.person(), now));
        }
        if (invited.predecessor().isPresent()) {
            consents.tellOfCoordinator(opener, preparation.holder());
        }
        if (consents.send(opener, now) instanceof Refused<ConsentSent>(var reasons)) {
            transaction.rollbackToSavepoint(untouched);
            return Outcome.refused(reasons);
        }
        transaction.releaseSavepoint(untouched);
        return Outcome.done(invited);
    }

    private void register(PreparedGuardian guardian, Plan plan, Set<PersonId> known, PlanOpener opener, Instant now) {
        var person = people.citizen(
                new NewCitizen(
                        guardian.nationalId(),
                        guardian.firstName(),
                        guardian.lastName(),
                        Optional.empty(),
                        guardian.phone(),
                        guardian.email(),
                        Optional.empty()),
                now);
        registers.fillInContact(person, guardian, opener);
        if (!known.contains(person)) {
            people.recordGuardian(plan.owner(), person, guardian.relation(), guardian.responsibility(), now);
            preparations.markRecorded(guardian, opener);
        }
    }

    private boolean registerKnowsResponsible(PlanOpener opener) {
        var subject = registers.subject(opener);
        return subject.atOwnUnit() && people.guardiansOf(subject.id()).stream().anyMatch(Guardianship::responsibility);
    }
}
