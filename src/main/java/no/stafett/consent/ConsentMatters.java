package no.stafett.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.Appointer;
import no.stafett.access.BatonHolder;
import no.stafett.access.Participation;
import no.stafett.access.PlanMember;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.usecase.NextVersion;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a version of a consent asks about beside people, for the plan whose level it is and which is opened again. Runs inside
 * the transaction of the use case that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsentMatters {

    /**
     * What the family has answered about a closed plan.
     *
     * @param askedBy who asked, and takes up the baton
     * @param earlierIsAvailable whether the team may read what was written before; one no is a no
     */
    public record Reopening(PersonId askedBy, boolean earlierIsAvailable) {}

    private final ConsentStore consents;
    private final MatterStore matters;
    private final ColleagueStore colleagues;
    private final NextVersion nextVersion;
    private final Participation participation;
    private final ApplicationEventPublisher events;

    ConsentMatters(
            ConsentStore consents,
            MatterStore matters,
            ColleagueStore colleagues,
            NextVersion nextVersion,
            Participation participation,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.matters = matters;
        this.colleagues = colleagues;
        this.nextVersion = nextVersion;
        this.participation = participation;
        this.events = events;
    }

    /**
     * Asks the family about another level, with the people as they are; the consent in force goes on meanwhile. Refuses while
     * another question waits: a no to the one must not be a no to the other.
     */
    public Outcome<ConsentSent> askAboutLevel(BatonHolder holder, LevelProposal level, Instant now) {
        var tenant = holder.tenant();
        var open = consents.openAndLocked(tenant, holder.plan());
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var present = open.active()
                .map(active -> consents.linesThatGoOn(tenant, active.id(), Oslo.day(now)))
                .orElseThrow();
        var lines = Invitation.asTheBatonStands(present, consents.holders(tenant, holder.plan()));
        return nextVersion.ask(tenant, holder.plan(), holder.person(), lines, Matters.level(level), now);
    }

    /** Somebody who may coordinate, and is named to the family. */
    public record Colleague(PersonId id, String name, String position, String unit) {

        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }

    /** Those who may coordinate, by name: everybody who works here, but for those the family keeps out and those who are barred. */
    public List<Colleague> mayCoordinate(BatonHolder holder, Instant now) {
        return colleagues.employees(holder, Oslo.day(now)).stream()
                .filter(one -> !colleagues.isKeptOut(holder, Whom.person(one.id())))
                .map(one -> new Colleague(one.id(), one.name(), one.position(), one.unit()))
                .toList();
    }

    /**
     * Asks the family whether the log shall go on as individuell plan with this coordinator (I-03). She may take over when all
     * have said yes, and the consent in force goes on meanwhile. Refuses while another question waits.
     */
    public Outcome<ConsentSent> askAboutIndividualPlan(BatonHolder holder, PersonId coordinator, Instant now) {
        var tenant = holder.tenant();
        var open = consents.openAndLocked(tenant, holder.plan());
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var present = open.active()
                .map(active -> consents.linesThatGoOn(tenant, active.id(), Oslo.day(now)))
                .orElseThrow();
        var holders = consents.holders(tenant, holder.plan());
        var asNow = Invitation.asTheBatonStands(present, holders);
        var lines = holders.contains(coordinator)
                ? asNow
                : Stream.concat(
                                asNow.stream()
                                        .filter(line -> !line.whom().person().equals(Optional.of(coordinator))),
                                Stream.of(new PlannedLine(coordinator, ParticipantRole.COMING_HOLDER, true)))
                        .toList();
        var proposal = new IndividualPlanProposal(coordinator, "", false);
        return nextVersion.ask(tenant, holder.plan(), holder.person(), lines, Matters.individualPlan(proposal), now);
    }

    /** The coordinator a version asks about, when it asks for the log to go on as individuell plan. */
    public Optional<PersonId> coordinatorIn(TenantId tenant, ConsentId version) {
        return matters.of(tenant, version).individualPlan().map(IndividualPlanProposal::coordinator);
    }

    /** The holder takes back that the log shall go on as individuell plan. Refuses when no such question waits. */
    public Outcome<ConsentCalledBack> callBackIndividualPlan(BatonHolder holder, Instant now) {
        var tenant = holder.tenant();
        var version = consents.openAndLocked(tenant, holder.plan())
                .awaited()
                .filter(awaited ->
                        matters.of(tenant, awaited.id()).individualPlan().isPresent())
                .map(Version::id);
        if (version.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_CALL_BACK);
        }
        return Outcome.done(callBack(tenant, holder.plan(), version.get(), holder.person(), now));
    }

    /** The level the family is asked about now. */
    public Optional<LevelProposal> levelAskedAbout(PlanMember member) {
        return consents.open(member.tenant(), member.plan())
                .awaited()
                .flatMap(version -> matters.of(member.tenant(), version.id()).level());
    }

    /** The holder takes her proposal of another level back. Refuses when none waits for an answer. */
    public Outcome<ConsentCalledBack> callBackLevel(BatonHolder holder, Instant now) {
        var tenant = holder.tenant();
        var version = consents.openAndLocked(tenant, holder.plan())
                .awaited()
                .filter(awaited -> matters.of(tenant, awaited.id()).level().isPresent())
                .map(Version::id);
        if (version.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_CALL_BACK);
        }
        return Outcome.done(callBack(tenant, holder.plan(), version.get(), holder.person(), now));
    }

    /** The level a version asks about, and the family has said yes to when it is in force. */
    public Optional<LevelProposal> levelIn(TenantId tenant, ConsentId version) {
        return matters.of(tenant, version).level();
    }

    /** Who proposed what a version asks about. */
    public PersonId askedBy(TenantId tenant, ConsentId version) {
        return matters.askedBy(tenant, version);
    }

    /** The holder closes the plan: every version that is open ends with it, and nobody takes part by a consent any more. */
    public void endWithThePlan(BatonHolder holder, Instant now) {
        endWithThePlan(holder.tenant(), holder.plan(), holder.person(), now);
    }

    /** The same for a plan that is closed because of what has happened to another. */
    public void endWithThePlan(PlanEvent because, PlanId plan) {
        endWithThePlan(because.tenant(), plan, because.by(), because.at());
    }

    private void endWithThePlan(TenantId tenant, PlanId plan, PersonId by, Instant now) {
        consents.openAndLocked(tenant, plan)
                .all()
                .forEach(version -> consents.end(tenant, version.id(), EndedWhy.PLAN_CLOSED, by, now));
        participation.closeAllByConsent(tenant, plan, now);
    }

    /** Somebody else shall ask about a closed plan: a question that waits for the family was not hers, and is called back. */
    public void callBackReopening(Appointer appointer, Instant now) {
        consents.openAndLocked(appointer.tenant(), appointer.plan())
                .awaited()
                .map(Version::id)
                .ifPresent(waiting -> callBack(appointer.tenant(), appointer.plan(), waiting, appointer.person(), now));
    }

    /** The family said yes to opening a plan that cannot be opened any more: the version ends, and nobody is let in by it. */
    public void opensNothing(ConsentActivated consent) {
        consents.end(consent.tenant(), consent.consent(), EndedWhy.PLAN_CLOSED, consent.by(), consent.at());
        participation.closeAllByConsent(consent.tenant(), consent.plan(), consent.at());
    }

    private ConsentCalledBack callBack(TenantId tenant, PlanId plan, ConsentId version, PersonId by, Instant now) {
        consents.end(tenant, version, EndedWhy.CALLED_BACK, by, now);
        var calledBack = new ConsentCalledBack(tenant, plan, by, now, version);
        events.publishEvent(calledBack);
        return calledBack;
    }

    /** What a version in force says of a closed plan; nothing when it does not ask for it to be opened. */
    public Optional<Reopening> reopeningBy(TenantId tenant, ConsentId version) {
        return matters.of(tenant, version).reopens()
                ? Optional.of(
                        new Reopening(matters.askedBy(tenant, version), matters.earlierIsAvailable(tenant, version)))
                : Optional.empty();
    }
}
