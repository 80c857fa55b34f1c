package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ASK_TO_REOPEN;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A closed plan for the one who may ask about it: whose it is and who took part, and nothing that is written in it. */
@UseCase
public class ShowReopening {

    /**
     * What she sees.
     *
     * @param tookPart those the last version in force named, beside herself
     * @param asked those the family's question waits for, with how far each has come; nobody when it is not asked
     * @param declined whether the last question was answered with a no
     */
    public record Shown(
            PlanId plan,
            String ownerFirstName,
            List<ConsentStatus.Line> tookPart,
            List<ConsentStatus.Asked> asked,
            boolean declined) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final StatusStore statuses;
    private final MatterStore matters;

    ShowReopening(PlanAccess access, ConsentStore consents, StatusStore statuses, MatterStore matters) {
        this.access = access;
        this.consents = consents;
        this.statuses = statuses;
        this.matters = matters;
    }

    public Shown show(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, ASK_TO_REOPEN);
        var tenant = asker.tenant();
        var tookPart = consents
                .lastInForce(tenant, plan)
                .map(version -> statuses.linesAsStaffed(asker, version.id()))
                .orElse(List.of())
                .stream()
                .filter(line -> line.person().filter(asker::is).isEmpty())
                .toList();
        return new Shown(
                plan,
                statuses.ownerFirstName(tenant, plan),
                tookPart,
                consents.open(tenant, plan)
                        .awaited()
                        .map(version -> statuses.asked(tenant, version.id()))
                        .orElse(List.of()),
                matters.newestWasDeclined(tenant, plan));
    }
}
