package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_COVER;
import static no.stafett.plan.domain.CoverRefusal.COVER_HAS_CHANGED_MEANWHILE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.plan.CoverChanged;
import no.stafett.plan.PictureId;
import no.stafett.plan.Pictures;
import no.stafett.plan.sql.CoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A picture of something the child likes goes on the cover, chosen together with the child (L-06, V-10). */
@UseCase
public class ChooseCoverPicture {

    private final PlanAccess access;
    private final CoverStore covers;
    private final Pictures pictures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChooseCoverPicture(
            PlanAccess access, CoverStore covers, Pictures pictures, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.covers = covers;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<PictureId> choose(Actor actor, PlanId plan, byte[] content, String text) {
        var writer = access.writer(actor, plan, CHANGE_COVER);
        var now = clock.instant();

        var outcome = pictures.add(writer, content, text, now);

        if (outcome instanceof Done(var picture)) {
            var present = covers.newest(writer).orElseThrow().cover();
            if (!covers.add(present.withPicture(picture, text, writer.person(), now), writer.tenant(), plan)) {
                return Outcome.refused(COVER_HAS_CHANGED_MEANWHILE);
            }
            events.publishEvent(new CoverChanged(writer.tenant(), plan, writer.person(), now));
        }
        return outcome;
    }
}
