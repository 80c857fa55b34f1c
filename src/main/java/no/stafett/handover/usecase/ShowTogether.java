package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.DIVIDE_DUTIES;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Movement;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** For one who holds the baton: with whom she can hold it together, or how she and the other share the work now (K5). */
@UseCase
public class ShowTogether {

    /**
     * What she sees.
     *
     * @param grips those who hold it now, the one the family calls first on top
     * @param fromHer what she has offered, and nobody has answered
     */
    public record Shown(
            BatonHolder holder,
            PlanFrame frame,
            List<PlanPerson> people,
            Map<PersonId, Passage> passages,
            List<Movement> grips,
            List<Handover.Offered> fromHer,
            boolean mayBeTwo) {

        @Override
        public String toString() {
            return "Shown[" + holder + "]";
        }
    }

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final HandoverStore handovers;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowTogether(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            HandoverStore handovers,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.handovers = handovers;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, DIVIDE_DUTIES);
        return new Shown(
                holder,
                frames.of(holder),
                people.of(holder),
                handovers.passagesFrom(holder.person(), holder),
                handovers.grips(holder).stream().filter(Movement::isNow).toList(),
                handovers.open(holder).stream()
                        .filter(offer -> holder.is(offer.from()))
                        .toList(),
                municipalities.rulesOn(Oslo.day(clock.instant())).mostHolders() > 1);
    }
}
