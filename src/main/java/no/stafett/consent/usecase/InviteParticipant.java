package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/**
 * Asks the family for one more person in the plan (S-08, L-07). The version in force goes on meanwhile; the newcomer sees
 * nothing until the new one is given. An invitation that waits for answers is called back and asked anew with both.
 */
@UseCase
public class InviteParticipant {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ColleagueStore colleagues;
    private final Municipalities municipalities;
    private final Sending sending;
    private final Clock clock;

    InviteParticipant(
            PlanAccess access,
            ConsentStore consents,
            ColleagueStore colleagues,
            Municipalities municipalities,
            Sending sending,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.colleagues = colleagues;
        this.municipalities = municipalities;
        this.sending = sending;
        this.clock = clock;
    }

    public Outcome<ConsentSent> invite(Actor actor, PlanId plan, Invitation invitation) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var open = consents.openAndLocked(holder.tenant(), plan);
        if (invitation
                .person()
                .filter(chosen -> !colleagues.isColleague(holder, chosen))
                .isPresent()) {
            return Outcome.refused(ConsentRefusal.PERSON_IS_MISSING);
        }
        return switch (invitation.addTo(present(holder, open), consents.holders(holder.tenant(), plan))) {
            case Refused<List<PlannedLine>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<PlannedLine>>(var lines) -> ask(holder, open, lines, clock.instant());
        };
    }

    private List<ConsentLine> present(BatonHolder holder, OpenVersions open) {
        return open.awaited()
                .or(open::active)
                .map(version -> consents.lines(holder.tenant(), version.id()))
                .orElse(List.of());
    }

    private Outcome<ConsentSent> ask(BatonHolder holder, OpenVersions open, List<PlannedLine> lines, Instant now) {
        var tenant = holder.tenant();
        open.awaited().ifPresent(sent -> consents.end(tenant, sent.id(), EndedWhy.CALLED_BACK, holder.person(), now));
        var today = Oslo.day(now);
        var validUntil = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        var id = consents.add(tenant, holder.plan(), validUntil, holder.person(), now);
        consents.addLines(tenant, holder.plan(), id, lines);
        return sending.send(tenant, holder.plan(), holder.person(), now);
    }
}
