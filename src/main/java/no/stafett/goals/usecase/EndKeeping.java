package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Relation;
import no.stafett.goals.EntryId;
import no.stafett.goals.KeepingEnded;
import no.stafett.goals.KeepingId;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A guardian sees again what was kept from her: the owner or the holder says so, whoever it was that kept it. */
@UseCase
public class EndKeeping {

    private final PlanAccess access;
    private final KeepingStore keepings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndKeeping(PlanAccess access, KeepingStore keepings, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.keepings = keepings;
        this.events = events;
        this.clock = clock;
    }

    /** @return the entry that she sees again */
    public EntryId end(Actor actor, PlanId plan, KeepingId keeping) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        if (!writer.holdsBaton() && writer.relation() != Relation.OWNER) {
            throw new NotYours();
        }
        var entry = keepings.hold(keeping, writer).orElseThrow(NotYours::new);
        var now = clock.instant();
        keepings.end(keeping, writer, now);
        events.publishEvent(new KeepingEnded(writer.tenant(), plan, entry, keeping, writer.person(), now));
        return entry;
    }
}
