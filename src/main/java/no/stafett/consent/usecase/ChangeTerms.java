package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PeriodTyped;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.PlannedScope;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.TermsTyped;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DraftScopeStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Asks the family about other terms for the same people: which information, from whom, what is excepted, on which days. The
 * version in force goes on meanwhile. Whoever is excepted has no line in the new one.
 */
@UseCase
public class ChangeTerms {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final DraftScopeStore scopes;
    private final People people;
    private final Municipalities municipalities;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeTerms(
            PlanAccess access,
            ConsentStore consents,
            DraftScopeStore scopes,
            People people,
            Municipalities municipalities,
            NextVersion nextVersion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.scopes = scopes;
        this.people = people;
        this.municipalities = municipalities;
        this.nextVersion = nextVersion;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<ConsentSent> change(Actor actor, PlanId plan, TermsTyped typed) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var open = consents.openAndLocked(holder.tenant(), plan);
        var now = clock.instant();
        var today = Oslo.day(now);
        var lastDay = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        var employees = people.employees().stream().map(Person::id).collect(Collectors.toSet());
        var scope = typed.scope().read(municipalities.units(), employees);
        var lines = lines(holder, open, typed, today, lastDay);
        return switch (scope) {
            case Refused<PlannedScope>(var wrong) ->
                Outcome.<ConsentSent>refused(wrong).and(lines);
            case Done<PlannedScope>(var chosen) ->
                switch (lines) {
                    case Refused<List<PlannedLine>>(var wrong) -> Outcome.refused(wrong);
                    case Done<List<PlannedLine>>(var planned) -> ask(holder, open, planned, chosen, lastDay, now);
                };
        };
    }

    /** Those of the version before, as the baton stands, each on the days that are typed for it. */
    private Outcome<List<PlannedLine>> lines(
            BatonHolder holder, OpenVersions open, TermsTyped typed, LocalDate today, LocalDate lastDay) {
        var present = open.awaited().or(open::active).stream()
                .flatMap(version -> consents.lines(holder.tenant(), version.id()).stream())
                .filter(line -> !line.period().isOver(today))
                .toList();
        var lines = new ArrayList<PlannedLine>();
        var reasons = new ArrayList<Refusal>();
        for (var line : Invitation.asTheBatonStands(present, consents.holders(holder.tenant(), holder.plan()))) {
            switch (days(line, typed, today, lastDay)) {
                case Done<LinePeriod>(var days) ->
                    lines.add(new PlannedLine(line.whom(), line.role(), line.mayWrite(), days));
                case Refused<LinePeriod>(var wrong) -> reasons.addAll(wrong);
            }
        }
        return reasons.isEmpty() ? Outcome.done(List.copyOf(lines)) : Outcome.refused(reasons);
    }

    private static Outcome<LinePeriod> days(PlannedLine line, TermsTyped typed, LocalDate today, LocalDate lastDay) {
        if (line.role() == ParticipantRole.BATON_HOLDER) {
            return Outcome.done(LinePeriod.AS_LONG_AS_THE_CONSENT);
        }
        for (int i = 0; i < typed.lines().size(); i++) {
            var row = typed.lines().get(i);
            if (row.whom().equals(line.whom().typed())) {
                return new PeriodTyped(row.from(), row.until()).read("lines[" + i + "].", today, lastDay);
            }
        }
        return Outcome.done(line.period());
    }

    private Outcome<ConsentSent> ask(
            BatonHolder holder,
            OpenVersions open,
            List<PlannedLine> lines,
            PlannedScope scope,
            LocalDate lastDay,
            Instant now) {
        var tenant = holder.tenant();
        var plan = holder.plan();
        return nextVersion
                .send(
                        tenant,
                        plan,
                        holder.person(),
                        open,
                        lines,
                        lastDay,
                        draft -> {
                            scopes.write(tenant, plan, draft, scope, holder.person(), now);
                            scopes.dropLinesKeptOut(tenant, draft);
                        },
                        now)
                .map(consent -> {
                    var sent = new ConsentSent(tenant, plan, holder.person(), now, consent);
                    events.publishEvent(sent);
                    return sent;
                });
    }
}
