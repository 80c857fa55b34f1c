package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.OPEN_PLAN;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanOpener;
import no.stafett.consent.Consents;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.PreparationTyped;
import no.stafett.plan.domain.PreparedGuardian;
import no.stafett.plan.domain.RegisterFacts;
import no.stafett.plan.domain.SubjectKind;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** The opener saves what is settled so far (L-03, S-02); who shall take part becomes the draft of the consent. */
@UseCase
public class PreparePlan {

    private final PlanAccess access;
    private final PlanStore plans;
    private final PreparationStore preparations;
    private final RegisterStore registers;
    private final Consents consents;
    private final People people;
    private final Municipalities municipalities;
    private final SyntheticNumbers synthetic;
    private final Clock clock;

    PreparePlan(
            PlanAccess access,
            PlanStore plans,
            PreparationStore preparations,
            RegisterStore registers,
            Consents consents,
            People people,
            Municipalities municipalities,
            SyntheticNumbers synthetic,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.preparations = preparations;
        this.registers = registers;
        this.consents = consents;
        this.people = people;
        this.municipalities = municipalities;
        this.synthetic = synthetic;
        this.clock = clock;
    }

    public Outcome<Plan> prepare(Actor actor, PlanId id, PreparationTyped typed) {
        var opener = access.opener(actor, id, OPEN_PLAN);
        var plan = plans.find(opener);
        var now = clock.instant();
        var today = Oslo.day(now);
        var validUntil = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        var employees = people.employees().stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));

        var read = typed.read(guardians(plan, typed, opener), municipalities.units(), employees, today, validUntil);
        if (read instanceof Refused<PreparationTyped.Read>(var reasons)) {
            return Outcome.refused(reasons);
        }
        var done = ((Done<PreparationTyped.Read>) read).value();
        var outcome = plan.prepare(done.type(), done.unit(), done.level());

        if (outcome instanceof Done(var prepared)) {
            plans.savePrepared(prepared, opener);
            preparations.save(done.preparation(), opener);
            consents.draft(opener, done.lines(), done.scope(), validUntil, now);
        }
        return outcome;
    }

    private Outcome<List<PreparedGuardian>> guardians(Plan plan, PreparationTyped typed, PlanOpener opener) {
        if (plan.subjectKind() == SubjectKind.PREGNANT) {
            return Outcome.done(List.of());
        }
        var numbers = typed.guardians().numbers(synthetic);
        var facts = new RegisterFacts(
                plan.owner(),
                numbers.isEmpty() ? Set.of() : registers.guardiansOf(plan.owner(), opener),
                registers.citizens(opener.tenant(), numbers));
        return typed.guardians().read(synthetic, facts);
    }
}
