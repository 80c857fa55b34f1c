package no.stafett.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanOpener;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DraftScopeStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.consent.usecase.Sending;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first consent of a plan, for the one who opens it. Runs inside the transaction of the use case that asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Consents {

    private final ConsentStore consents;
    private final StatusStore statuses;
    private final ScopeStore scopes;
    private final DraftScopeStore drafts;
    private final MatterStore matters;
    private final Sending sending;
    private final ApplicationEventPublisher events;

    Consents(
            ConsentStore consents,
            StatusStore statuses,
            ScopeStore scopes,
            DraftScopeStore drafts,
            MatterStore matters,
            Sending sending,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.statuses = statuses;
        this.scopes = scopes;
        this.drafts = drafts;
        this.matters = matters;
        this.sending = sending;
        this.events = events;
    }

    /**
     * Writes what shall be asked for; the draft before it is written over. A version that was sent and not yet answered
     * by all is called back, so that nobody answers something else than what counts.
     *
     * @param lines employees of the municipality; anybody else is an exception
     */
    public ConsentId draft(PlanOpener opener, List<PlannedLine> lines, LocalDate validUntil, Instant now) {
        var tenant = opener.tenant();
        var open = consents.openAndLocked(tenant, opener.plan());
        var draft = open.draft().map(Version::id);
        open.awaited().ifPresent(sent -> consents.end(tenant, sent.id(), EndedWhy.CALLED_BACK, opener.person(), now));
        draft.ifPresent(id -> consents.clear(tenant, id, validUntil, opener.person(), now));
        var id = draft.orElseGet(() -> consents.add(tenant, opener.plan(), validUntil, opener.person(), now));
        consents.addLines(tenant, opener.plan(), id, lines);
        return id;
    }

    /** The same, with what it shall hold beside the lines. What the family has excepted stands. */
    public ConsentId draft(
            PlanOpener opener, List<PlannedLine> lines, PlannedScope scope, LocalDate validUntil, Instant now) {
        var id = draft(opener, lines, validUntil, now);
        drafts.write(opener.tenant(), opener.plan(), id, scope, opener.person(), now);
        return id;
    }

    /**
     * The first draft of a plan that goes on from a log (K3): those who take part there, and the one who shall coordinate. What the
     * consent to the log holds beside them follows, also what the family has excepted.
     */
    public ConsentId draftAfter(
            PlanOpener opener, BatonHolder log, PersonId coordinator, LocalDate validUntil, Instant now) {
        var present = consents.openAndLocked(log.tenant(), log.plan())
                .active()
                .map(active -> consents.linesThatGoOn(log.tenant(), active.id(), Oslo.day(now)))
                .orElse(List.of());
        return draft(opener, Invitation.coordinatedBy(coordinator, present), validUntil, now);
    }

    /** The draft says who coordinates the individuell plan a log goes on as. */
    public void tellOfCoordinator(PlanOpener opener, PersonId coordinator) {
        consents.openAndLocked(opener.tenant(), opener.plan())
                .draft()
                .ifPresent(draft -> matters.add(
                        opener.tenant(),
                        opener.plan(),
                        draft.id(),
                        Matters.individualPlan(new IndividualPlanProposal(coordinator, "", true))));
    }

    /**
     * Drafts the newest version once more, to be changed and asked about anew (S-10). The version before it is kept with what
     * was answered to it; one that still waits for answers is called back.
     */
    public ConsentId draftAgain(PlanOpener opener, LocalDate validUntil, Instant now) {
        var awaited = consents.openAndLocked(opener.tenant(), opener.plan()).awaited();
        var lines = status(opener).map(ConsentStatus::planned).orElse(List.of());
        var draft = draft(opener, lines, validUntil, now);
        awaited.ifPresent(sent -> events.publishEvent(
                new ConsentCalledBack(opener.tenant(), opener.plan(), opener.person(), now, sent.id())));
        return draft;
    }

    /**
     * Sends the draft to those who must answer: the young person from the age of consent, everybody with parental
     * responsibility before it, the pregnant woman always. Refuses when nothing is drafted, when it names nobody, when it
     * would last wrongly, and when nobody can say yes – then a person must look at it (P-05).
     */
    public Outcome<ConsentSent> send(PlanOpener opener, Instant now) {
        return sending.send(opener.tenant(), opener.plan(), opener.person(), now);
    }

    /** Asks those who have not answered once more; what others have answered stands. Nothing sent, nothing done. */
    public void sendAgain(PlanOpener opener, Instant now) {
        consents.openAndLocked(opener.tenant(), opener.plan())
                .awaited()
                .ifPresent(sent -> events.publishEvent(
                        new ConsentAskedAgain(opener.tenant(), opener.plan(), opener.person(), now, sent.id())));
    }

    /** Ends the draft, or the version that waits for an answer: the plan is given up before it began. */
    public void callBack(PlanOpener opener, Instant now) {
        var open = consents.openAndLocked(opener.tenant(), opener.plan());
        Stream.of(open.draft(), open.awaited())
                .flatMap(Optional::stream)
                .forEach(version ->
                        consents.end(opener.tenant(), version.id(), EndedWhy.CALLED_BACK, opener.person(), now));
    }

    /** The versions that were asked about before the newest one and have ended, the latest first. */
    public List<ConsentStatus> askedBefore(PlanOpener opener) {
        return statuses.askedBefore(opener);
    }

    /** What the newest version holds beside its lines; nothing before the first draft. */
    public Optional<ConsentScope> scope(PlanOpener opener) {
        return status(opener).map(newest -> scopes.of(opener.tenant(), newest.consent()));
    }

    /** Whether the draft names somebody it keeps out; then it cannot be sent. */
    public boolean namesSomebodyKeptOut(PlanOpener opener) {
        return consents.open(opener.tenant(), opener.plan())
                .draft()
                .filter(draft -> scopes.namesSomebodyKeptOut(opener.tenant(), draft.id()))
                .isPresent();
    }

    /** How far the newest version has come; nothing before the first draft. */
    public Optional<ConsentStatus> status(PlanOpener opener) {
        return statuses.newest(opener);
    }
}
