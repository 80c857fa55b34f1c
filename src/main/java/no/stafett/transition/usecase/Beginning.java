package no.stafett.transition.usecase;

import static no.stafett.transition.domain.TransitionRefusal.TRANSITION_IS_OPEN_ALREADY;
import static no.stafett.transition.domain.TransitionRefusal.YOU_HAVE_NO_UNIT;

import java.time.Clock;
import no.stafett.access.BatonHolder;
import no.stafett.shared.Outcome;
import no.stafett.transition.TransitionBegun;
import no.stafett.transition.TransitionId;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What it takes to begin a transition, alone or as one of many. */
@Component
class Beginning {

    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beginning(TransitionStore transitions, ColleaguesStore colleagues, ApplicationEventPublisher events, Clock clock) {
        this.transitions = transitions;
        this.colleagues = colleagues;
        this.events = events;
        this.clock = clock;
    }

    Outcome<TransitionId> begin(BatonHolder holder) {
        var now = clock.instant();
        var from = colleagues.unitOf(holder.tenant(), holder.person());
        if (from.isEmpty()) {
            return Outcome.refused(YOU_HAVE_NO_UNIT);
        }
        var id = TransitionId.create();
        if (!transitions.begin(id, holder, from.get(), now)) {
            return Outcome.refused(TRANSITION_IS_OPEN_ALREADY);
        }
        events.publishEvent(new TransitionBegun(holder.tenant(), holder.plan(), holder.person(), now));
        return Outcome.done(id);
    }
}
