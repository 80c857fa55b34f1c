package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.PeriodTyped;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Asks the family for one more person in the plan (S-08, L-07). The version in force goes on meanwhile; the newcomer sees
 * nothing until the new one is given. An invitation that waits for answers is called back and asked anew with both.
 */
@UseCase
public class InviteParticipant {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ColleagueStore colleagues;
    private final MatterStore matters;
    private final Municipalities municipalities;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteParticipant(
            PlanAccess access,
            ConsentStore consents,
            ColleagueStore colleagues,
            MatterStore matters,
            Municipalities municipalities,
            NextVersion nextVersion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.colleagues = colleagues;
        this.matters = matters;
        this.municipalities = municipalities;
        this.nextVersion = nextVersion;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses somebody the family keeps out, by name or with the service she works in.
     *
     * @param days the days of the newcomer's line as typed
     */
    public Outcome<ConsentSent> invite(Actor actor, PlanId plan, Invitation invitation, PeriodTyped days) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var open = consents.openAndLocked(holder.tenant(), plan);
        var now = clock.instant();
        var today = Oslo.day(now);
        var lastDay = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        if (invitation.whom().filter(chosen -> !isKnown(holder, chosen)).isPresent()) {
            return Outcome.refused(ConsentRefusal.PERSON_IS_MISSING);
        }
        if (invitation
                .whom()
                .filter(chosen -> colleagues.isKeptOut(holder, chosen))
                .isPresent()) {
            return Outcome.refused(ConsentRefusal.PERSON_IS_KEPT_OUT);
        }
        if (open.awaited().filter(waiting -> asksAboutThePlan(holder, waiting)).isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var present = present(holder, open, today);
        var holders = consents.holders(holder.tenant(), plan);
        return switch (days.read("", today, lastDay)) {
            case Refused<LinePeriod>(var wrong) ->
                Outcome.<ConsentSent>refused(wrong).and(invitation.addTo(present, holders));
            case Done<LinePeriod>(var period) ->
                switch (invitation.during(period).addTo(present, holders)) {
                    case Refused<List<PlannedLine>>(var reasons) -> Outcome.refused(reasons);
                    case Done<List<PlannedLine>>(var lines) -> ask(holder, open, lines, lastDay, now);
                };
        };
    }

    /** A no to another level, or to individuell plan, must not be a no to the person. */
    private boolean asksAboutThePlan(BatonHolder holder, Version waiting) {
        return matters.of(holder.tenant(), waiting.id()).isAboutThePlan();
    }

    private boolean isKnown(BatonHolder holder, Whom whom) {
        return whom.person()
                .map(person -> colleagues.isColleague(holder, person))
                .orElseGet(() -> municipalities.units().stream()
                        .map(Unit::id)
                        .anyMatch(unit -> whom.service().equals(Optional.of(unit))));
    }

    /** A line that is over is not asked about again. */
    private List<ConsentLine> present(BatonHolder holder, OpenVersions open, LocalDate today) {
        return open.awaited()
                .or(open::active)
                .map(version -> consents.linesThatGoOn(holder.tenant(), version.id(), today))
                .orElse(List.of());
    }

    private Outcome<ConsentSent> ask(
            BatonHolder holder, OpenVersions open, List<PlannedLine> lines, LocalDate lastDay, Instant now) {
        var tenant = holder.tenant();
        var plan = holder.plan();
        return nextVersion
                .send(tenant, plan, holder.person(), open, lines, lastDay, _ -> {}, now)
                .map(consent -> {
                    var sent = new ConsentSent(tenant, plan, holder.person(), now, consent);
                    events.publishEvent(sent);
                    return sent;
                });
    }
}
