package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.READ_ACCESS_LOG;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.plan.domain.EmergencyTold;
import no.stafett.plan.domain.Visit;
import no.stafett.plan.sql.AccessLogStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Who has looked into a plan, for the family and for the one who holds the baton. */
@UseCase
public class ShowAccessLog {

    static final int A_PAGE = 50;

    private static final int MOST_EMERGENCIES = 20;

    /** @param more whether there are older visits */
    public record Shown(
            PlanFrame frame,
            List<EmergencyTold> emergencies,
            List<Visit> visits,
            int page,
            boolean more,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final AccessLogStore log;
    private final Clock clock;

    ShowAccessLog(PlanAccess access, PlanFrames frames, AccessLogStore log, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.log = log;
        this.clock = clock;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, PlanId plan, int page) {
        var reader = access.member(actor, plan, READ_ACCESS_LOG);
        var wanted = Math.clamp(page, 1, 100_000);
        var visits = log.visits(reader, (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(
                frames.of(reader),
                wanted == 1 ? log.emergencies(reader, MOST_EMERGENCIES) : List.of(),
                visits.subList(0, Math.min(A_PAGE, visits.size())),
                wanted,
                visits.size() > A_PAGE,
                clock.instant());
    }
}
