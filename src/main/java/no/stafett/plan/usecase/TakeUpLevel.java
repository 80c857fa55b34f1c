package no.stafett.plan.usecase;

import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentMatters;
import no.stafett.plan.LevelChanged;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelChange;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** The family has said yes to another level: it takes effect in the same transaction as the last yes (S-09). */
@UseCase
public class TakeUpLevel {

    private final PlanStore plans;
    private final ConsentMatters matters;
    private final ApplicationEventPublisher events;

    TakeUpLevel(PlanStore plans, ConsentMatters matters, ApplicationEventPublisher events) {
        this.plans = plans;
        this.matters = matters;
        this.events = events;
    }

    @EventListener
    public void takeUp(ConsentActivated consent) {
        matters.levelIn(consent.tenant(), consent.consent()).ifPresent(proposed -> {
            var plan = plans.lock(consent.tenant(), consent.plan());
            var proposer = matters.askedBy(consent.tenant(), consent.consent());

            if (plan.changeLevel(BtiLevel.of(proposed.to()), proposed.reason())
                    instanceof Done<LevelChange>(var change)) {
                plans.saveLevel(change, consent.tenant(), consent.plan(), proposer, consent.at());
                events.publishEvent(new LevelChanged(
                        consent.tenant(),
                        consent.plan(),
                        proposer,
                        consent.at(),
                        change.from().number(),
                        change.to().number()));
            }
        });
    }
}
