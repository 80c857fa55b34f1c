package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.EntryId;
import no.stafett.goals.domain.Keeping;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What has been written is kept from a guardian from now on (C-07): by the owner, or by the holder on a child's behalf. */
@UseCase
public class KeepEntry {

    private final PlanAccess access;
    private final KeepingStore keepings;
    private final GoalLineStore lines;
    private final Keeper keeper;
    private final Clock clock;

    KeepEntry(PlanAccess access, KeepingStore keepings, GoalLineStore lines, Keeper keeper, Clock clock) {
        this.access = access;
        this.keepings = keepings;
        this.lines = lines;
        this.keeper = keeper;
        this.clock = clock;
    }

    public Outcome<Keeping> keep(Actor actor, PlanId plan, EntryId id, KeepingDraft draft) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var entry = keepings.find(id, writer).orElseThrow(NotYours::new);

        var outcome = Keeping.agree(entry, draft, lines.names(writer), writer);

        keeper.keep(outcome, id.value(), entry.kind(), writer, clock.instant());
        return outcome;
    }
}
