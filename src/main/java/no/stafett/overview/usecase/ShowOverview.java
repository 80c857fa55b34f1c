package no.stafett.overview.usecase;

import static no.stafett.access.Purpose.READ_PLAN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.overview.domain.Closing;
import no.stafett.overview.domain.Coordinator;
import no.stafett.overview.domain.Cover;
import no.stafett.overview.domain.GoalGlance;
import no.stafett.overview.domain.LinkedPlan;
import no.stafett.overview.domain.News;
import no.stafett.overview.domain.TransitionGlance;
import no.stafett.overview.sql.CoordinatorStore;
import no.stafett.overview.sql.LinkedPlanStore;
import no.stafett.overview.sql.OverviewStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** One plan at a glance (L-06, P-06), and the reader has been here. */
@UseCase
public class ShowOverview {

    private static final int NEWS_AT_MOST = 5;

    /**
     * @param levelAskedAbout the level the family is asked about now
     * @param transition to another unit, while it is not over
     * @param coverBefore the cover as it was before the plan was opened again, when only the family sees it
     * @param findings how much may need a hand, for the one who holds the baton; nothing for everybody else
     * @param coordinator who is appointed for the owner beside the plan
     * @param linked the log it goes on from, or the plan it went on in
     * @param closing what was written when it was closed the last time
     */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            List<PlanPerson> people,
            Optional<Cover> cover,
            Optional<Integer> levelAskedAbout,
            Optional<TransitionGlance> transition,
            Optional<Closing> closing,
            Optional<Cover> coverBefore,
            List<GoalGlance> goals,
            List<News> news,
            Optional<Integer> findings,
            Optional<Coordinator> coordinator,
            Optional<LinkedPlan> linked,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final OverviewStore overview;
    private final CoordinatorStore coordinators;
    private final LinkedPlanStore linked;
    private final Clock clock;

    ShowOverview(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            OverviewStore overview,
            CoordinatorStore coordinators,
            LinkedPlanStore linked,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.overview = overview;
        this.coordinators = coordinators;
        this.linked = linked;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, READ_PLAN);
        var now = clock.instant();
        var shown = new Shown(
                reader,
                frames.of(reader),
                people.of(reader),
                overview.cover(reader),
                overview.levelAskedAbout(reader),
                overview.transition(reader),
                overview.closing(reader),
                overview.coverBefore(reader),
                overview.goals(reader),
                overview.news(reader, NEWS_AT_MOST),
                reader.holdsBaton() ? Optional.of(overview.findings(reader)) : Optional.empty(),
                coordinators.ofPlan(reader, Oslo.day(now)),
                linked.of(reader, now),
                now);
        overview.visited(reader, now);
        return shown;
    }
}
