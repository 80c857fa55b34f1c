package no.stafett.transition.usecase;

import static no.stafett.transition.domain.MoveRefusal.DID_NOT_GO_THROUGH;
import static no.stafett.transition.domain.MoveRefusal.IS_NOT_YOURS_ANY_LONGER;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
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
    private final NameAnother nameAnother;
    private final NameNextHolder nameNextHolder;
    private final ReportRound reportRound;
    private final Clock clock;

    MoveRounds(
            BeginRound beginRound,
            AddToMove addToMove,
            AskFamily askFamily,
            HoldMeeting holdMeeting,
            OfferToNextHolder offerToNextHolder,
            NameAnother nameAnother,
            NameNextHolder nameNextHolder,
            ReportRound reportRound,
            Clock clock) {
        this.beginRound = beginRound;
        this.addToMove = addToMove;
        this.askFamily = askFamily;
        this.holdMeeting = holdMeeting;
        this.offerToNextHolder = offerToNextHolder;
        this.nameAnother = nameAnother;
        this.nameNextHolder = nameNextHolder;
        this.reportRound = reportRound;
        this.clock = clock;
    }

    /** Refuses when nothing is ticked; how it went with each plan stands on the page of the move. */
    public Outcome<List<PlanId>> go(Actor actor, MoveId move, Round round, List<PlanId> ticked) {
        return go(actor, move, round, ticked, plan -> done(actor, move, round, plan));
    }

    /** Somebody else is thought of, in the list and for those that are ticked. Refuses one who does not work where they go. */
    public Outcome<?> nameAnother(Actor actor, MoveId move, Optional<PersonId> chosen, List<PlanId> ticked) {
        return switch (nameAnother.name(actor, move, chosen, ticked)) {
            case Refused<PersonId> refused -> refused;
            case Done<PersonId>(var next) when ticked.isEmpty() -> Outcome.done(next);
            case Done<PersonId>(var next) ->
                go(actor, move, Round.NAME_NEXT, ticked, plan -> nameNextHolder.name(actor, plan, next));
        };
    }

    private Outcome<List<PlanId>> go(
            Actor actor, MoveId move, Round round, List<PlanId> ticked, Function<PlanId, Outcome<?>> act) {
        var begun = beginRound.begin(actor, move, round, ticked);
        if (begun instanceof Done<List<PlanId>>(var plans)) {
            var at = clock.instant();
            var results = new LinkedHashMap<PlanId, Optional<Refusal>>();
            plans.forEach(plan -> results.put(plan, one(plan, act)));
            reportRound.report(actor, move, round, results, at);
        }
        return begun;
    }

    private static Optional<Refusal> one(PlanId plan, Function<PlanId, Outcome<?>> act) {
        try {
            return switch (act.apply(plan)) {
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
            case NAME_NEXT -> throw new IllegalArgumentException("Whom is not said");
        };
    }
}
