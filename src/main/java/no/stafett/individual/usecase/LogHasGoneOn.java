package no.stafett.individual.usecase;

import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.plan.WentOnInNewPlan;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/** The family has said yes to the plan that goes on from a log: what was begun there has come to its end (K3). */
@UseCase
public class LogHasGoneOn {

    private final ContinuationStore continuations;

    LogHasGoneOn(ContinuationStore continuations) {
        this.continuations = continuations;
    }

    @EventListener
    public void note(WentOnInNewPlan gone) {
        continuations
                .latest(gone.tenant(), gone.plan())
                .filter(one -> one.stage() == Stage.ASKED)
                .ifPresent(asked -> {
                    continuations.markAgreed(gone.tenant(), asked.id(), gone.at());
                    continuations.markTakenOver(gone.tenant(), asked.id(), gone.at());
                });
    }
}
