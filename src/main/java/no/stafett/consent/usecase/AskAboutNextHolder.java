package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.NextHolders;
import no.stafett.consent.domain.NextHolder;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * Asks the family whether somebody of another unit may take over the baton (S-09, S-11, H-03). The yes opens the way; the
 * holder offers the baton when they are ready, and holds it until it is taken.
 */
@UseCase
public class AskAboutNextHolder {

    private final PlanAccess access;
    private final NextHolders nextHolders;
    private final Clock clock;

    AskAboutNextHolder(PlanAccess access, NextHolders nextHolders, Clock clock) {
        this.access = access;
        this.nextHolders = nextHolders;
        this.clock = clock;
    }

    /** Refuses while another question waits for the family: two at once would answer each other. */
    public Outcome<ConsentSent> ask(Actor actor, PlanId plan, NextHolder next) {
        return nextHolders.ask(access.batonHolder(actor, plan, INVITE), next.person(), next.others(), clock.instant());
    }
}
