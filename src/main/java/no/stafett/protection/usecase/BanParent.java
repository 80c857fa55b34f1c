package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.KEEP_SAFE;
import static no.stafett.protection.domain.ProtectionRefusal.IS_BANNED_ALREADY;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.PlanAccess;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.Ban;
import no.stafett.protection.domain.FamilyMember;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * Keeps a parent away whom a court or a decision keeps away, by a document. No line in the plan's own log: the one it is about
 * may read that again one day, and never learns why or by whom.
 */
@UseCase
public class BanParent {

    private final PlanAccess access;
    private final BarStore bars;
    private final AdministrationLog log;
    private final Clock clock;

    BanParent(PlanAccess access, BarStore bars, AdministrationLog log, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<Ban> ban(Actor actor, PlanId plan, Ban.Typed typed) {
        var asker = access.asker(actor, plan, KEEP_SAFE);
        var now = clock.instant();
        var today = Oslo.day(now);
        var isBesideTheChild = bars.family(asker).stream()
                .filter(member -> !member.owner())
                .map(FamilyMember::id)
                .map(Optional::of)
                .anyMatch(typed.parent()::equals);
        var outcome = typed.read(isBesideTheChild, today);
        if (outcome instanceof Done(var ban)) {
            bars.liftExpired(asker, today, now);
            if (!bars.add(asker, ban.parent(), Bar.BANNED, ban.document(), ban.lastDay(), now)) {
                return Outcome.refused(IS_BANNED_ALREADY);
            }
            log.write(actor, AdministrativeAct.PARENT_BANNED, ban.parent(), ban.document(), now);
        }
        return outcome;
    }
}
