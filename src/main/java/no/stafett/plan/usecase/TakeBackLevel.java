package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentCalledBack;
import no.stafett.consent.ConsentMatters;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The holder takes back another level before all have answered; level and consent are as they were. */
@UseCase
public class TakeBackLevel {

    private final PlanAccess access;
    private final ConsentMatters matters;
    private final Clock clock;

    TakeBackLevel(PlanAccess access, ConsentMatters matters, Clock clock) {
        this.access = access;
        this.matters = matters;
        this.clock = clock;
    }

    /** Refuses when no level waits for an answer: the family may have answered a moment ago. */
    public Outcome<ConsentCalledBack> takeBack(Actor actor, PlanId plan) {
        return matters.callBackLevel(access.batonHolder(actor, plan, CHANGE_LEVEL), clock.instant());
    }
}
