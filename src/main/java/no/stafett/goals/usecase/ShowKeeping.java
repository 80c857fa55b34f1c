package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanWriter;
import no.stafett.goals.EntryId;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.KeptNow;
import no.stafett.goals.domain.Names;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Who does not see an entry, for the one who decides about it. */
@UseCase
public class ShowKeeping {

    /**
     * What the page is made of.
     *
     * @param words what the entry says, or begins with
     * @param path where it is read, inside the plan
     */
    public record Shown(
            PlanWriter reader,
            PlanFrame frame,
            Entry entry,
            String words,
            String path,
            List<KeptNow> kept,
            Names names) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final KeepingStore keepings;
    private final GoalLineStore lines;

    ShowKeeping(PlanAccess access, PlanFrames frames, KeepingStore keepings, GoalLineStore lines) {
        this.access = access;
        this.frames = frames;
        this.keepings = keepings;
        this.lines = lines;
    }

    /** For anybody else there is no such page. */
    public Shown show(Actor actor, PlanId plan, EntryId id) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var names = lines.names(writer);
        var entry = keepings.find(id, writer)
                .filter(found -> found.isDecidedBy(writer, names))
                .orElseThrow(NotYours::new);
        var place = keepings.place(id, writer).orElseThrow(NotYours::new);
        return new Shown(writer, frames.of(writer), entry, place.words(), place.path(), keepings.of(id, writer), names);
    }
}
