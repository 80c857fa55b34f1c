package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.RECEIVER_IS_MISSING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Split;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** The holder asks somebody in the team to hold the baton with her, with a written split of what each does (K5). */
@UseCase
public class ShareBaton {

    private final PlanAccess access;
    private final Offering offering;
    private final Baton baton;
    private final Municipalities municipalities;
    private final Clock clock;

    ShareBaton(PlanAccess access, Offering offering, Baton baton, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.offering = offering;
        this.baton = baton;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Outcome<Handover.Offered> share(
            Actor actor, PlanId plan, Optional<PersonId> to, Outcome<Split> split, String message) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        var tooMany = Handover.oneMore(
                baton.holders(holder.tenant(), plan).size(),
                municipalities.rulesOn(Oslo.day(clock.instant())).mostHolders());
        if (tooMany.isPresent()) {
            return Outcome.refused(tooMany.get());
        }
        return switch (split) {
            case Done(var agreed) -> offering.offer(holder, to, Optional.of(agreed), message);
            case Refused<Split>(var reasons) -> Outcome.refused(withReceiver(to, reasons));
        };
    }

    private static List<Refusal> withReceiver(Optional<PersonId> to, List<Refusal> reasons) {
        return Stream.concat(Stream.of(RECEIVER_IS_MISSING).filter(_ -> to.isEmpty()), reasons.stream())
                .toList();
    }
}
