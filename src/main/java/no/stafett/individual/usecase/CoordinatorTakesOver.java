package no.stafett.individual.usecase;

import java.time.Instant;
import no.stafett.access.Baton;
import no.stafett.handover.BatonLaidDown;
import no.stafett.handover.BatonPassed;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.leaving.BatonTakenUp;
import no.stafett.leaving.HolderAppointed;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/**
 * The baton has come to the coordinator the family has agreed to: she accepted it, a leader appointed her, she took it after one
 * who had left, or the one who held it beside her laid it down. From now on she coordinates an individuell plan (H-12).
 */
@UseCase
public class CoordinatorTakesOver {

    private final Baton baton;
    private final ContinuationStore continuations;
    private final TakingOver takingOver;

    CoordinatorTakesOver(Baton baton, ContinuationStore continuations, TakingOver takingOver) {
        this.baton = baton;
        this.continuations = continuations;
        this.takingOver = takingOver;
    }

    @EventListener({BatonPassed.class, BatonLaidDown.class, HolderAppointed.class, BatonTakenUp.class})
    public void takeOver(PlanEvent moved) {
        Instant now = moved.at();
        continuations
                .latest(moved.tenant(), moved.plan())
                .filter(one -> one.stage() == Stage.AGREED)
                .filter(one ->
                        baton.workingHolders(moved.tenant(), moved.plan()).contains(one.coordinator()))
                .ifPresent(agreed -> takingOver.takeOver(moved.tenant(), moved.plan(), agreed, now));
    }
}
