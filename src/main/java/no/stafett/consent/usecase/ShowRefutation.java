package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import no.stafett.access.PlanAccess;
import no.stafett.consent.RecordedId;
import no.stafett.consent.domain.Recorded;
import no.stafett.consent.sql.RecordStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What it leads to when somebody says that what was written down about her is not right. For herself, and nobody else. */
@UseCase
public class ShowRefutation {

    public record Shown(PlanId plan, String ownerFirstName, Recorded recorded) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final RecordStore records;
    private final StatusStore statuses;

    ShowRefutation(PlanAccess access, RecordStore records, StatusStore statuses) {
        this.access = access;
        this.records = records;
        this.statuses = statuses;
    }

    public Shown show(Actor actor, PlanId plan, RecordedId id) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var recorded = records.hers(consenter).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
        return new Shown(plan, statuses.ownerFirstName(consenter.tenant(), plan), recorded);
    }
}
