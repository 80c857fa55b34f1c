package no.stafett.individual.usecase;

import no.stafett.consent.ConsentCalledBack;
import no.stafett.consent.ConsentDeclined;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.SuccessorGivenUp;
import no.stafett.plan.Successors;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/**
 * The family said no, the question was called back, the plan that was to go on was given up, or the log was closed: nothing came of
 * individuell plan this time.
 */
@UseCase
public class DropContinuation {

    private final ContinuationStore continuations;
    private final Successors successors;

    DropContinuation(ContinuationStore continuations, Successors successors) {
        this.continuations = continuations;
        this.successors = successors;
    }

    @EventListener({ConsentDeclined.class, ConsentCalledBack.class, PlanClosed.class, SuccessorGivenUp.class})
    public void drop(PlanEvent event) {
        if (event instanceof PlanClosed) {
            successors.giveUp(event);
        }
        continuations
                .latest(event.tenant(), event.plan())
                .filter(one -> one.stage() == Stage.ASKED || event instanceof PlanClosed && one.stage() == Stage.AGREED)
                .ifPresent(one -> continuations.drop(event.tenant(), one.id(), event.at()));
    }
}
