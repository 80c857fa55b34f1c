package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CLOSE_PLAN;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.plan.domain.ClosingGround;
import no.stafett.plan.domain.ClosingNote;
import no.stafett.plan.sql.ClosingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The holder writes why the plan is closed, with assessment and conclusion, to read over before it is (Z-01, Z-02). */
@UseCase
public class WriteClosing {

    private final PlanAccess access;
    private final ClosingStore closings;
    private final Clock clock;

    WriteClosing(PlanAccess access, ClosingStore closings, Clock clock) {
        this.access = access;
        this.closings = closings;
        this.clock = clock;
    }

    public Outcome<ClosingNote> write(
            Actor actor, PlanId plan, Optional<ClosingGround> ground, String assessment, String conclusion) {
        var holder = access.batonHolder(actor, plan, CLOSE_PLAN);
        return ClosingNote.of(ground, assessment, conclusion).map(note -> {
            closings.write(note, holder, clock.instant());
            return note;
        });
    }
}
