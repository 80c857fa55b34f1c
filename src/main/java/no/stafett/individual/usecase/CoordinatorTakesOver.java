package no.stafett.individual.usecase;

import no.stafett.handover.BatonPassed;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/** The coordinator the family has agreed to has accepted the baton: from now on she coordinates an individuell plan (H-12). */
@UseCase
public class CoordinatorTakesOver {

    private final ContinuationStore continuations;
    private final TakingOver takingOver;

    CoordinatorTakesOver(ContinuationStore continuations, TakingOver takingOver) {
        this.continuations = continuations;
        this.takingOver = takingOver;
    }

    @EventListener
    public void takeOver(BatonPassed passed) {
        continuations
                .latest(passed.tenant(), passed.plan())
                .filter(one -> one.stage() == Stage.AGREED && one.coordinator().equals(passed.by()))
                .ifPresent(agreed -> takingOver.takeOver(passed.tenant(), passed.plan(), agreed, passed.at()));
    }
}
