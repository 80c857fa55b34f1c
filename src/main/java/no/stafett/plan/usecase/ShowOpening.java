package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.Consents;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What the opener reads over before she sends the invitation, and afterwards who has answered. Never why. */
@UseCase
public class ShowOpening {

    /**
     * @param consent nothing before the preparation was saved for the first time
     * @param reachedOtherwise the guardians the register reaches in another way than was typed
     * @param askedBefore the versions that were answered or called back before it, the latest first
     */
    public record Shown(
            ShowPreparation.Shown prepared,
            Optional<ConsentStatus> consent,
            List<String> reachedOtherwise,
            List<ConsentStatus> askedBefore) {}

    private final PlanAccess access;
    private final ShowPreparation preparation;
    private final RegisterStore registers;
    private final Consents consents;

    ShowOpening(PlanAccess access, ShowPreparation preparation, RegisterStore registers, Consents consents) {
        this.access = access;
        this.preparation = preparation;
        this.registers = registers;
        this.consents = consents;
    }

    public Shown show(Actor actor, PlanId plan) {
        var opener = access.opener(actor, plan, INVITE);
        return new Shown(
                preparation.read(opener),
                consents.status(opener),
                registers.reachedOtherwise(opener),
                consents.askedBefore(opener));
    }
}
