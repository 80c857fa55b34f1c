package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.TELL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.FamilyToldOfTransition;
import no.stafett.transition.domain.Told;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;

/** The family was told of the transition and said yes by word of mouth; the holder writes it down (H-02, H-03). */
@UseCase
public class TellFamily {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellFamily(
            PlanAccess access,
            OpenTransition open,
            TransitionStore transitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen the version that stood on the page; 0 when nothing was written */
    public Outcome<Told> tell(
            Actor actor,
            PlanId plan,
            int seen,
            Optional<LocalDate> on,
            String whom,
            String saidYes,
            String childsWish) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(TELL, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> write(holder, transition, seen, on, whom, saidYes, childsWish);
        };
    }

    private Outcome<Told> write(
            BatonHolder holder,
            Transition transition,
            int seen,
            Optional<LocalDate> on,
            String whom,
            String saidYes,
            String childsWish) {
        var now = clock.instant();
        return OpenTransition.next(transition.told(), seen, Told.of(on, whom, saidYes, childsWish, Oslo.day(now)))
                .map(told -> {
                    transitions.writeTold(transition.id(), holder, told, now);
                    events.publishEvent(
                            new FamilyToldOfTransition(holder.tenant(), holder.plan(), holder.person(), now));
                    return told.what();
                });
    }
}
