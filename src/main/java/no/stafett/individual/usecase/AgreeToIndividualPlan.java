package no.stafett.individual.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentMatters;
import no.stafett.individual.domain.Stage;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/** The family has said yes to individuell plan. When the one who is to coordinate holds the baton already, she takes over in the same
 * transaction; anybody else is offered it, and stafetthaldar holds it until she accepts (H-12). */
@UseCase
public class AgreeToIndividualPlan {

    private final ConsentMatters matters;
    private final ContinuationStore continuations;
    private final Baton baton;
    private final TakingOver takingOver;

    AgreeToIndividualPlan(ConsentMatters matters, ContinuationStore continuations, Baton baton, TakingOver takingOver) {
        this.matters = matters;
        this.continuations = continuations;
        this.baton = baton;
        this.takingOver = takingOver;
    }

    @EventListener
    public void agree(ConsentActivated consent) {
        matters.coordinatorIn(consent.tenant(), consent.consent())
                .ifPresent(coordinator -> agree(consent, coordinator));
    }

    private void agree(ConsentActivated consent, PersonId coordinator) {
        continuations
                .latest(consent.tenant(), consent.plan())
                .filter(one -> one.stage() == Stage.ASKED && one.coordinator().equals(coordinator))
                .ifPresent(asked -> {
                    continuations.markAgreed(consent.tenant(), asked.id(), consent.at());
                    if (baton.workingHolders(consent.tenant(), consent.plan()).contains(coordinator)) {
                        takingOver.takeOver(consent.tenant(), consent.plan(), asked, consent.at());
                    }
                });
    }
}
