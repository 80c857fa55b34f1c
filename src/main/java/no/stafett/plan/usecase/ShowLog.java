package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.READ_LOG;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.plan.domain.LogLine;
import no.stafett.plan.sql.LogStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What has happened in a plan, the newest first, {@value #A_PAGE} lines at a time. */
@UseCase
public class ShowLog {

    static final int A_PAGE = 50;

    /** @param more whether there are older lines */
    public record Shown(PlanFrame frame, List<LogLine> lines, int page, boolean more) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final LogStore log;

    ShowLog(PlanAccess access, PlanFrames frames, LogStore log) {
        this.access = access;
        this.frames = frames;
        this.log = log;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, PlanId plan, int page) {
        var reader = access.member(actor, plan, READ_LOG);
        var wanted = Math.clamp(page, 1, 100_000);
        var lines = log.lines(reader, (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(
                frames.of(reader), lines.subList(0, Math.min(A_PAGE, lines.size())), wanted, lines.size() > A_PAGE);
    }
}
