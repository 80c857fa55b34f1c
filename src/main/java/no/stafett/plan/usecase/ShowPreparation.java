package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.OPEN_PLAN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanOpener;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.Consents;
import no.stafett.identity.Guardianship;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.domain.Subject;
import no.stafett.plan.domain.SubjectKind;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** How far the preparation of a plan has come, for the one who opened it. */
@UseCase
public class ShowPreparation {

    /**
     * @param registered the guardians the registers know, shown only to one who works where the child goes
     * @param lines those drafted to take part, the holder among them
     * @param scope what the draft holds beside them, when there is one
     * @param namesSomebodyKeptOut whether the draft names somebody it keeps out
     * @param askedBefore whether the family was asked about an earlier draft of it
     */
    public record Shown(
            PlanOpener opener,
            Plan plan,
            Subject subject,
            Preparation preparation,
            List<Guardianship> registered,
            List<ConsentStatus.Line> lines,
            Optional<ConsentScope> scope,
            boolean namesSomebodyKeptOut,
            boolean askedBefore,
            List<Person> employees,
            List<Unit> units,
            LocalRules rules) {

        /** Whether guardians are typed; a pregnant woman has none, and those of a known child are in the register. */
        public boolean asksForGuardians() {
            return plan.subjectKind() != SubjectKind.PREGNANT && registered.isEmpty();
        }

        public boolean registerKnowsResponsible() {
            return registered.stream().anyMatch(Guardianship::responsibility);
        }

        public String nameOf(PersonId employee) {
            return employees.stream()
                    .filter(person -> person.id().equals(employee))
                    .map(Person::fullName)
                    .findFirst()
                    .orElse("");
        }
    }

    private final PlanAccess access;
    private final PlanStore plans;
    private final PreparationStore preparations;
    private final RegisterStore registers;
    private final Consents consents;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowPreparation(
            PlanAccess access,
            PlanStore plans,
            PreparationStore preparations,
            RegisterStore registers,
            Consents consents,
            People people,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.preparations = preparations;
        this.registers = registers;
        this.consents = consents;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        return read(access.opener(actor, plan, OPEN_PLAN));
    }

    /** The same, for a page whose door is open already. */
    Shown read(PlanOpener opener) {
        var subject = registers.subject(opener);
        var status = consents.status(opener);
        return new Shown(
                opener,
                plans.find(opener),
                subject,
                preparations.find(opener),
                subject.atOwnUnit() ? people.guardiansOf(subject.id()) : List.of(),
                status.map(ConsentStatus::lines).orElse(List.of()),
                consents.scope(opener),
                consents.namesSomebodyKeptOut(opener),
                status.filter(newest -> newest.version() > 1).isPresent(),
                people.employees(),
                municipalities.units(),
                municipalities.rulesOn(Oslo.day(clock.instant())));
    }
}
