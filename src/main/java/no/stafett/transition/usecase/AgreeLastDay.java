package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.AGREE_DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.LastDayAgreed;
import no.stafett.transition.domain.LastDay;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;

/** The holder writes down which day those of the old unit go, and who they are, as agreed with the family (H-06). The system carries it out. */
@UseCase
public class AgreeLastDay {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreeLastDay(
            PlanAccess access,
            OpenTransition open,
            TransitionStore transitions,
            ColleaguesStore colleagues,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.colleagues = colleagues;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen the version that stood on the page; 0 when nothing was written */
    public Outcome<LastDay> agree(
            Actor actor, PlanId plan, int seen, Optional<LocalDate> day, List<PersonId> leaving, String agreedWith) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(AGREE_DAY, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> write(holder, transition, seen, day, leaving, agreedWith);
        };
    }

    private Outcome<LastDay> write(
            BatonHolder holder,
            Transition transition,
            int seen,
            Optional<LocalDate> day,
            List<PersonId> leaving,
            String agreedWith) {
        var now = clock.instant();
        var typed = LastDay.of(
                day,
                leaving,
                agreedWith,
                colleagues.takingPart(holder.tenant(), holder.plan()),
                transition.nextHolder(),
                Oslo.day(now));
        return OpenTransition.next(transition.lastDay(), seen, typed).map(agreed -> {
            transitions.writeLastDay(transition.id(), holder, agreed, now);
            events.publishEvent(new LastDayAgreed(holder.tenant(), holder.plan(), holder.person(), now));
            return agreed.what();
        });
    }
}
