package no.stafett.overview.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.stafett.access.OfficeAccess;
import no.stafett.overview.domain.Coordinator;
import no.stafett.overview.domain.Duty;
import no.stafett.overview.domain.OfficeWork;
import no.stafett.overview.domain.PlanCard;
import no.stafett.overview.domain.PlanToAskAbout;
import no.stafett.overview.domain.PlanToLookAt;
import no.stafett.overview.domain.StillNote;
import no.stafett.overview.domain.Waiting;
import no.stafett.overview.sql.AskingStore;
import no.stafett.overview.sql.CoordinatorStore;
import no.stafett.overview.sql.DutyStore;
import no.stafett.overview.sql.LookAtStore;
import no.stafett.overview.sql.OfficeWorkStore;
import no.stafett.overview.sql.StartStore;
import no.stafett.overview.sql.StillNoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** What waits for me, and my plans. Lists only what the door would open; appearing in a list is not a look inside. */
@UseCase
public class ShowStart {

    /** The pages of those for whom something may wait by their office. */
    private static final Set<Duty> BY_OFFICE = Set.of(Duty.MY_UNIT, Duty.DISAGREEMENTS, Duty.COORDINATING_UNIT);

    /**
     * What she sees.
     *
     * @param toAskAbout the plans she may ask the family about, and not read
     * @param stillNotes her notes with which nothing has happened for too long
     * @param toLookAt plans she holds the baton of, where something may need a hand
     * @param officeWork what waits for her by her office
     * @param coordinators who coordinates for the family of a citizen
     * @param duties the pages there are for her beside the plans, by her office or her unit
     */
    public record Shown(
            List<Waiting> waiting,
            List<StillNote> stillNotes,
            List<PlanToLookAt> toLookAt,
            List<OfficeWork> officeWork,
            List<PlanCard> plans,
            List<PlanToAskAbout> toAskAbout,
            List<Duty> duties,
            List<Coordinator> coordinators,
            boolean isEmployee,
            boolean mayOpenPlans,
            Instant now) {}

    private final StartStore start;
    private final StillNoteStore notes;
    private final LookAtStore lookAt;
    private final OfficeWorkStore officeWork;
    private final DutyStore duties;
    private final CoordinatorStore coordinators;
    private final AskingStore asking;
    private final OfficeAccess offices;
    private final Clock clock;

    ShowStart(
            StartStore start,
            StillNoteStore notes,
            LookAtStore lookAt,
            OfficeWorkStore officeWork,
            DutyStore duties,
            CoordinatorStore coordinators,
            AskingStore asking,
            OfficeAccess offices,
            Clock clock) {
        this.duties = duties;
        this.coordinators = coordinators;
        this.notes = notes;
        this.officeWork = officeWork;
        this.lookAt = lookAt;
        this.offices = offices;
        this.start = start;
        this.asking = asking;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var now = clock.instant();
        var today = Oslo.day(now);
        var reach = start.reach(actor, now);
        var beside = duties.of(actor, today);
        return new Shown(
                start.waiting(actor, reach, today),
                actor.isEmployee() ? notes.still(actor, today) : List.of(),
                actor.isEmployee() ? lookAt.toLookAt(actor, reach) : List.of(),
                Collections.disjoint(beside, BY_OFFICE) ? List.of() : officeWork.of(actor, today),
                start.cards(actor, reach, today),
                asking.plans(actor, reach),
                beside,
                actor.isEmployee() ? List.of() : coordinators.ofFamily(actor, today),
                actor.isEmployee(),
                offices.mayOpenPlans(actor),
                now);
    }
}
