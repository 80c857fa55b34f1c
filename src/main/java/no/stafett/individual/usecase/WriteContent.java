package no.stafett.individual.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.individual.PlanContentWritten;
import no.stafett.individual.domain.ContentRefusal;
import no.stafett.individual.domain.WrittenContent;
import no.stafett.individual.sql.ContentStore;
import no.stafett.plan.IndividualPlans;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The coordinator writes what an individuell plan must hold and nothing else in it says (IP-02). Each time is a version of its own. */
@UseCase
public class WriteContent {

    private final PlanAccess access;
    private final IndividualPlans plans;
    private final ContentStore contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteContent(
            PlanAccess access,
            IndividualPlans plans,
            ContentStore contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses for a stafettlogg, and when somebody else has written since.
     *
     * @param version the version she saw
     */
    public Outcome<WrittenContent> write(Actor actor, PlanId plan, int version, WrittenContent.Typed typed) {
        var holder = access.batonHolder(actor, plan, Purpose.WRITE_INDIVIDUAL_PLAN);
        if (!plans.isOne(holder.tenant(), plan)) {
            return Outcome.refused(ContentRefusal.IS_NO_INDIVIDUAL_PLAN);
        }
        var now = clock.instant();
        var present = contents.of(holder, Oslo.day(now)).written();
        if (present.version() != version) {
            return Outcome.refused(ContentRefusal.SOMEBODY_WROTE_MEANWHILE);
        }
        var outcome = present.next(typed);
        if (outcome instanceof Done(var written)) {
            if (!contents.add(holder, written, now)) {
                return Outcome.refused(ContentRefusal.SOMEBODY_WROTE_MEANWHILE);
            }
            events.publishEvent(new PlanContentWritten(holder.tenant(), plan, holder.person(), now));
        }
        return outcome;
    }
}
