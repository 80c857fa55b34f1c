package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.KEEP_SAFE;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.protection.domain.Ban;
import no.stafett.protection.domain.FamilyMember;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Who in the family is kept away, and whose address can be protected at once: for the one who asks the family. */
@UseCase
public class ShowSafeguards {

    /**
     * What she sees.
     *
     * @param family the owner first
     * @param back the page she asks from
     */
    public record Shown(PlanId plan, List<FamilyMember> family, List<Ban.Held> bans, String back) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final BarStore bars;
    private final Clock clock;

    ShowSafeguards(PlanAccess access, BarStore bars, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, KEEP_SAFE);
        return new Shown(plan, bars.family(asker), bars.bans(asker, Oslo.day(clock.instant())), asker.page());
    }
}
