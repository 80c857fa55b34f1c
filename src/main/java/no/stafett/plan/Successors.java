package no.stafett.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.Consents;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.sql.CoverStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.plan.sql.SuccessorStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Individuell plans that go on from a log, where the municipality opens a new plan for it (K3). Such a plan is opened as any other:
 * it is prepared, the family is asked, and until the last yes the log is as before. Runs inside the transaction of the use case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Successors {

    /**
     * The plan that is to go on from a log.
     *
     * @param openedBy who prepares it; it is hers alone until the last yes
     */
    public record Successor(PlanId plan, PersonId openedBy, String openerName, boolean isSent) {

        @Override
        public String toString() {
            return "Successor[" + plan + "]";
        }
    }

    /**
     * What is agreed on when it is begun.
     *
     * @param coordinator who takes its baton with the last yes
     * @param agreedOn when the family said that they wish it
     * @param agreedBy who of them
     */
    public record Begun(PersonId coordinator, LocalDate agreedOn, String agreedBy) {

        @Override
        public String toString() {
            return "Begun[masked]";
        }
    }

    private final PlanAccess access;
    private final PlanStore plans;
    private final SuccessorStore successors;
    private final PreparationStore preparations;
    private final CoverStore covers;
    private final Consents consents;
    private final ConsentMatters matters;
    private final Municipalities municipalities;
    private final People people;
    private final ApplicationEventPublisher events;

    Successors(
            PlanAccess access,
            PlanStore plans,
            SuccessorStore successors,
            PreparationStore preparations,
            CoverStore covers,
            Consents consents,
            ConsentMatters matters,
            Municipalities municipalities,
            People people,
            ApplicationEventPublisher events) {
        this.access = access;
        this.plans = plans;
        this.successors = successors;
        this.preparations = preparations;
        this.covers = covers;
        this.consents = consents;
        this.matters = matters;
        this.municipalities = municipalities;
        this.people = people;
        this.events = events;
    }

    /** Whether she opens a plan for the same person already. Holds the log, so that the answer stands until the end. */
    public boolean isPreparingAnother(Actor actor, BatonHolder holder) {
        return plans.underPreparation(actor, plans.find(holder).owner()).isPresent();
    }

    /**
     * A draft for the one who holds the log's baton: the same person and people, what the consent to the log holds, and what the
     * family has said already.
     */
    public PlanId begin(Actor actor, BatonHolder holder, Begun begun, Instant now) {
        var log = plans.find(holder);
        var successor = log.successor(PlanId.create());
        plans.add(successor, false, actor, now);
        var opener = access.opener(holder, successor.id());
        var openerName = people.find(actor.person()).map(Person::fullName).orElse("");
        preparations.save(
                Preparation.blank(shortName(holder, log), begun.coordinator(), openerName)
                        .agreedOn(begun.agreedOn(), begun.agreedBy()),
                opener);
        var today = Oslo.day(now);
        var validUntil = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        consents.draftAfter(opener, holder, begun.coordinator(), validUntil, now);
        return successor.id();
    }

    /** As on the cover of the log; her first name when only the family sees that one. */
    private String shortName(BatonHolder holder, Plan log) {
        return covers.newest(holder)
                .map(written -> written.cover().shortName())
                .or(() -> people.find(log.owner()).map(Person::firstName))
                .orElse("");
    }

    /** The one a log's people wait for, until it is in use or given up. */
    public Optional<Successor> of(BatonHolder holder) {
        return successors.waiting(holder.tenant(), holder.plan());
    }

    /**
     * Nothing comes of it: a draft is thrown away, and what the family was asked about is called back and closed. One whose last
     * yes is being given this moment finds out by itself that its log is no longer there for it.
     *
     * @param because what happened to the log
     */
    public void giveUp(PlanEvent because) {
        TenantId tenant = because.tenant();
        successors
                .lockWaiting(tenant, because.plan())
                .filter(successor -> !plans.discard(tenant, successor))
                .ifPresent(successor -> {
                    if (plans.lock(tenant, successor).close() instanceof Done(Plan closed)) {
                        matters.endWithThePlan(because, successor);
                        preparations.forgetGuardians(tenant, successor);
                        plans.saveClosed(closed, tenant, because.by(), because.at());
                        events.publishEvent(new PlanClosed(tenant, successor, because.by(), because.at()));
                    }
                });
    }
}
