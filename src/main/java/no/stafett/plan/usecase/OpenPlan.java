package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.OPEN_PLAN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.OfficeAccess;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanOpener;
import no.stafett.identity.NewCitizen;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.notebook.AgreedNotes;
import no.stafett.notebook.AgreedNotes.Agreed;
import no.stafett.notebook.NoteId;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.KnownCitizen;
import no.stafett.plan.domain.NewOwner;
import no.stafett.plan.domain.OwnerTyped;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * An employee begins a plan: who is it about (L-01, L-02)? The plan is a draft only she can see. Whoever begins one for
 * the same person a second time is led to the first. A note of hers the family has agreed on becomes a log with it (B-05).
 */
@UseCase
public class OpenPlan {

    private final People people;
    private final RegisterStore registers;
    private final Municipalities municipalities;
    private final PlanStore plans;
    private final PreparationStore preparations;
    private final PlanAccess access;
    private final OfficeAccess offices;
    private final AgreedNotes notes;
    private final SyntheticNumbers synthetic;
    private final Clock clock;

    OpenPlan(
            People people,
            RegisterStore registers,
            Municipalities municipalities,
            PlanStore plans,
            PreparationStore preparations,
            PlanAccess access,
            OfficeAccess offices,
            AgreedNotes notes,
            SyntheticNumbers synthetic,
            Clock clock) {
        this.people = people;
        this.registers = registers;
        this.municipalities = municipalities;
        this.plans = plans;
        this.preparations = preparations;
        this.access = access;
        this.offices = offices;
        this.notes = notes;
        this.synthetic = synthetic;
        this.clock = clock;
    }

    /** @param note the note it begins from, if any; one that is not hers, or not agreed on, is not found */
    public Outcome<PlanId> open(Actor actor, OwnerTyped typed, Optional<NoteId> note) {
        if (!offices.mayOpenPlans(actor)) {
            throw new NotYours();
        }
        return switch (typed.number(synthetic)) {
            case Refused<NationalId>(var reasons) -> Outcome.refused(reasons);
            case Done<NationalId>(var number) -> open(actor, typed, number, note, clock.instant());
        };
    }

    private Outcome<PlanId> open(Actor actor, OwnerTyped typed, NationalId number, Optional<NoteId> note, Instant now) {
        var agreed = note.map(one -> notes.agreed(actor, one));
        var atOwnUnit = people.childAtUnitOf(actor.person(), number).map(OpenPlan::known);
        var known = Optional.ofNullable(
                registers.citizens(actor.tenant(), List.of(number)).get(number));

        var described = typed.describe(atOwnUnit, known, Oslo.day(now));

        return switch (described) {
            case Refused<NewOwner>(var reasons) -> Outcome.refused(reasons);
            case Done<NewOwner>(var owner) -> {
                var plan = begin(actor, number, owner, agreed, now);
                note.ifPresent(one -> notes.becomeLog(actor, one, plan, now));
                yield Outcome.done(plan);
            }
        };
    }

    private PlanId begin(Actor actor, NationalId number, NewOwner owner, Optional<Agreed> agreed, Instant now) {
        var person = owner.known().orElseGet(() -> people.citizen(citizen(number, owner), now));
        return plans.underPreparation(actor, person).orElseGet(() -> draft(actor, person, owner, agreed, now));
    }

    private PlanId draft(Actor actor, PersonId person, NewOwner owner, Optional<Agreed> agreed, Instant now) {
        var today = Oslo.day(now);
        var rules = municipalities.rulesOn(today);
        var unit = registers
                .unitOf(actor)
                .orElseGet(() -> municipalities.units().getFirst().id());
        var plan = Plan.open(
                PlanId.create(), person, owner.kind(rules.consentAge(), today), unit, BtiLevel.of(rules.entryLevel()));
        plans.add(plan, owner.known().isEmpty(), actor, now);
        var opener = opener(actor, plan.id());
        var openerName = people.find(actor.person()).map(Person::fullName).orElse("");
        var blank = Preparation.blank(owner.firstName(), actor.person(), openerName);
        preparations.save(
                agreed.map(yes -> blank.agreedOn(yes.saidOn(), yes.saidBy())).orElse(blank), opener);
        return plan.id();
    }

    /** A plan whose door stays shut, as behind a protected address, was never begun: the draft goes with the refusal. */
    private PlanOpener opener(Actor actor, PlanId plan) {
        try {
            return access.opener(actor, plan, OPEN_PLAN);
        } catch (NotYours shut) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            throw shut;
        }
    }

    private static NewCitizen citizen(NationalId number, NewOwner owner) {
        return new NewCitizen(
                number, owner.firstName(), owner.lastName(), Optional.of(owner.birthDate()), "", "", Optional.empty());
    }

    private static KnownCitizen known(Person person) {
        return new KnownCitizen(person.id(), person.firstName(), person.lastName(), person.birthDate());
    }
}
