package no.stafett.individual.usecase;

import no.stafett.consent.ConsentCalledBack;
import no.stafett.consent.ConsentDeclined;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.PlanClosed;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/** The family said no, the question was called back, or the plan was closed: nothing came of individuell plan this time, and the log
 * is as before. */
@UseCase
public class DropContinuation {

    private final ContinuationStore continuations;

    DropContinuation(ContinuationStore continuations) {
        this.continuations = continuations;
    }

    @EventListener({ConsentDeclined.class, ConsentCalledBack.class, PlanClosed.class})
    public void drop(PlanEvent event) {
        continuations
                .latest(event.tenant(), event.plan())
                .filter(one -> one.stage() == Stage.ASKED || event instanceof PlanClosed && one.stage() == Stage.AGREED)
                .ifPresent(one -> continuations.drop(event.tenant(), one.id(), event.at()));
    }
}
