package no.stafett.overview.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.overview.domain.ClosedPlan;
import no.stafett.overview.domain.Duty;
import no.stafett.overview.domain.PlanCard;
import no.stafett.overview.domain.StillNote;
import no.stafett.overview.domain.Waiting;
import no.stafett.overview.sql.ClosedStore;
import no.stafett.overview.sql.StartStore;
import no.stafett.overview.sql.StillNoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** What waits for me, and my plans. Lists only what the door would open; appearing in a list is not a look inside. */
@UseCase
public class ShowStart {

    /**
     * What she sees.
     *
     * @param stillNotes her notes with which nothing has happened for too long
     * @param closed the closed plans she may ask the family about
     * @param mayAppoint whether she may set somebody else to ask
     * @param offices the pages of an office that open for her
     * @param duties the pages there are for her beside the plans, by her office or her unit
     */
    public record Shown(
            List<Waiting> waiting,
            List<StillNote> stillNotes,
            List<PlanCard> plans,
            List<ClosedPlan> closed,
            boolean mayAppoint,
            Set<OfficePage> offices,
            List<Duty> duties,
            boolean mayOpenPlans,
            Instant now) {}

    private final StartStore start;
    private final StillNoteStore notes;
    private final ClosedStore closed;
    private final OfficeAccess offices;
    private final Clock clock;

    ShowStart(StartStore start, StillNoteStore notes, ClosedStore closed, OfficeAccess offices, Clock clock) {
        this.start = start;
        this.notes = notes;
        this.closed = closed;
        this.offices = offices;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var now = clock.instant();
        var today = Oslo.day(now);
        var reach = start.reach(actor, now);
        return new Shown(
                start.waiting(actor, reach, today),
                actor.isEmployee() ? notes.still(actor, today) : List.of(),
                start.cards(actor, reach, today),
                actor.isEmployee() ? closed.toAskAbout(actor, today) : List.of(),
                actor.isEmployee() && closed.mayAppoint(actor),
                offices.pages(actor),
                start.duties(actor, today),
                actor.isEmployee(),
                now);
    }
}
