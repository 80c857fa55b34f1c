package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;
import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_MISSING;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.plan.LevelChanged;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelChange;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The holder notes that the cooperation has another level now, and why (B-01, B-10). */
@UseCase
public class ChangeLevel {

    private final PlanAccess access;
    private final PlanStore plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeLevel(PlanAccess access, PlanStore plans, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<LevelChange> change(Actor actor, PlanId id, Optional<BtiLevel> to, String reason) {
        var holder = access.batonHolder(actor, id, CHANGE_LEVEL);
        if (to.isEmpty()) {
            return Outcome.refused(LEVEL_IS_MISSING);
        }
        var plan = plans.find(holder);
        var now = clock.instant();

        var outcome = plan.changeLevel(to.get(), reason);

        if (outcome instanceof Done(var change)) {
            plans.saveLevel(change, holder, now);
            events.publishEvent(new LevelChanged(
                    holder.tenant(),
                    id,
                    holder.person(),
                    now,
                    change.from().number(),
                    change.to().number()));
        }
        return outcome;
    }
}
