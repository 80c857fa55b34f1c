package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.READ_HANDOVER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
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

/** Who holds the baton, who has held it, and whether it is on its way. Everybody in the plan may see it. */
@UseCase
public class ShowHandover {

    /**
     * @param passages how the baton may go from the reader to each
     * @param earlierSplits what each did when two held it, and it has been written anew or ended since
     * @param open the offers that wait for an answer
     * @param lastNo the no the reader has got, until she offers the baton anew
     * @param mayBeTwo whether the municipality lets two hold a baton together (K5)
     */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            List<PlanPerson> people,
            Map<PersonId, Passage> passages,
            List<Movement> chain,
            List<Movement> earlierSplits,
            List<Handover.Offered> open,
            Optional<Handover.Declined> lastNo,
            boolean mayBeTwo) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final HandoverStore handovers;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowHandover(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            HandoverStore handovers,
            Municipalities municipalities,
            Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.handovers = handovers;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, READ_HANDOVER);
        var grips = handovers.grips(reader);
        return new Shown(
                reader,
                frames.of(reader),
                people.of(reader),
                handovers.passagesFrom(reader.person(), reader),
                Movement.chain(grips),
                grips.stream().filter(Movement::isEarlierSplit).toList(),
                handovers.open(reader),
                handovers.lastNo(reader),
                municipalities.rulesOn(Oslo.day(clock.instant())).mostHolders() > 1);
    }
}
