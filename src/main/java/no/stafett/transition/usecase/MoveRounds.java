package no.stafett.transition.usecase;

import static no.stafett.transition.domain.MoveRefusal.DID_NOT_GO_THROUGH;
import static no.stafett.transition.domain.MoveRefusal.IS_NOT_YOURS_ANY_LONGER;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does the same with several plans of a move, each in a transaction of its own: one that does not go through is as it was and
 * holds none of the others up. What is done already is not done again, so a round may be begun again for what is left.
 */
@Component
public class MoveRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRounds.class);

    private final BeginRound beginRound;
    private final AddToMove addToMove;
    private final AskFamily askFamily;
    private final HoldMeeting holdMeeting;
    private final OfferToNextHolder offerToNextHolder;
    private final ReportRound reportRound;
    private final Clock clock;

    MoveRounds(
            BeginRound beginRound,
            AddToMove addToMove,
            AskFamily askFamily,
            HoldMeeting holdMeeting,
            OfferToNextHolder offerToNextHolder,
            ReportRound reportRound,
            Clock clock) {
        this.beginRound = beginRound;
        this.addToMove = addToMove;
        this.askFamily = askFamily;
        this.holdMeeting = holdMeeting;
        this.offerToNextHolder = offerToNextHolder;
        this.reportRound = reportRound;
        this.clock = clock;
    }

    /** Refuses when nothing is ticked; how it went with each plan stands on the page of the move. */
    public Outcome<List<PlanId>> go(Actor actor, MoveId move, Round round, List<PlanId> ticked) {
        var begun = beginRound.begin(actor, move, round, ticked);
        if (begun instanceof Done<List<PlanId>>(var plans)) {
            var at = clock.instant();
            var results = new LinkedHashMap<PlanId, Optional<Refusal>>();
            plans.forEach(plan -> results.put(plan, one(actor, move, round, plan)));
            reportRound.report(actor, move, round, results, at);
        }
        return begun;
    }

    private Optional<Refusal> one(Actor actor, MoveId move, Round round, PlanId plan) {
        try {
            return switch (done(actor, move, round, plan)) {
                case Done<?> _ -> Optional.empty();
                case Refused<?>(var reasons) -> Optional.of(reasons.getFirst());
            };
        } catch (NotYours _) {
            return Optional.of(IS_NOT_YOURS_ANY_LONGER);
        } catch (RuntimeException e) {
            LOG.warn("A plan of a move did not go through: {}", e.getClass().getSimpleName());
            return Optional.of(DID_NOT_GO_THROUGH);
        }
    }

    private Outcome<?> done(Actor actor, MoveId move, Round round, PlanId plan) {
        return switch (round) {
            case ADD -> addToMove.add(actor, move, plan);
            case ASK -> askFamily.ask(actor, plan);
            case MEET -> holdMeeting.hold(actor, plan);
            case OFFER -> offerToNextHolder.offer(actor, plan, "");
        };
    }
}
