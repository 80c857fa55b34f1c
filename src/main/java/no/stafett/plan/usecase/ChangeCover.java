package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_COVER;
import static no.stafett.plan.domain.CoverRefusal.COVER_HAS_CHANGED_MEANWHILE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.plan.CoverChanged;
import no.stafett.plan.domain.Cover;
import no.stafett.plan.domain.CoverTyped;
import no.stafett.plan.sql.CoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** What stands on the cover is written anew, as the next version (L-06). Two who write at once never lose a word. */
@UseCase
public class ChangeCover {

    private final PlanAccess access;
    private final CoverStore covers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeCover(PlanAccess access, CoverStore covers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.covers = covers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Cover> change(Actor actor, PlanId plan, CoverTyped typed) {
        var writer = access.writer(actor, plan, CHANGE_COVER);
        var present = covers.newest(writer).orElseThrow().cover();

        var outcome = typed.after(present, writer.person(), clock.instant());

        if (outcome instanceof Done(var cover)) {
            if (!covers.add(cover, writer.tenant(), plan)) {
                return Outcome.refused(COVER_HAS_CHANGED_MEANWHILE);
            }
            events.publishEvent(new CoverChanged(writer.tenant(), plan, writer.person(), cover.writtenAt()));
        }
        return outcome;
    }
}
