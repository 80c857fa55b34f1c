package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** The one who holds the baton looks at the terms of the consent, to ask the family about others. */
@UseCase
public class ShowTerms {

    /**
     * @param lines of the newest version, those that are not over
     * @param isAwaited whether the family is asked about them already
     */
    public record Shown(
            PlanFrame frame,
            ConsentScope scope,
            List<ConsentStatus.Line> lines,
            boolean isAwaited,
            List<Person> employees,
            List<Unit> units) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final StatusStore statuses;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowTerms(
            PlanAccess access,
            PlanFrames frames,
            ConsentStore consents,
            ScopeStore scopes,
            StatusStore statuses,
            People people,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.consents = consents;
        this.scopes = scopes;
        this.statuses = statuses;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var open = consents.open(holder.tenant(), plan);
        var version = open.awaited().or(open::active).orElseThrow(NotYours::new);
        var today = Oslo.day(clock.instant());
        return new Shown(
                frames.of(holder),
                scopes.of(holder.tenant(), version.id()),
                statuses.lines(holder, version.id()).stream()
                        .filter(line -> !line.period().isOver(today))
                        .toList(),
                open.awaited().isPresent(),
                people.employees(),
                municipalities.units());
    }
}
