package no.stafett.watch.usecase;

import java.util.Comparator;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.watch.domain.FindingSeen;
import no.stafett.watch.sql.SeenStore;

/** What may need a hand in a plan, for the one who holds its baton. Nobody else sees it. */
@UseCase
public class ShowHealthCheck {

    /** @param findings the most pressing first */
    public record Shown(PlanFrame frame, List<FindingSeen> findings) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final SeenStore seen;

    ShowHealthCheck(PlanAccess access, PlanFrames frames, SeenStore seen) {
        this.access = access;
        this.frames = frames;
        this.seen = seen;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.READ_HEALTH_CHECK);
        return new Shown(
                frames.of(holder),
                seen.findings(holder).stream()
                        .sorted(Comparator.comparing(FindingSeen::kind))
                        .toList());
    }
}
