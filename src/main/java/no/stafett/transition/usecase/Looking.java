package no.stafett.transition.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.tenant.Municipalities;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.MoveStore;
import no.stafett.transition.sql.ProgressStore;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a transition show. */
@Component
class Looking {

    private final PlanFrames frames;
    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final ProgressStore progress;
    private final MoveStore moves;
    private final Municipalities municipalities;
    private final Clock clock;

    Looking(
            PlanFrames frames,
            TransitionStore transitions,
            ColleaguesStore colleagues,
            ProgressStore progress,
            MoveStore moves,
            Municipalities municipalities,
            Clock clock) {
        this.frames = frames;
        this.transitions = transitions;
        this.colleagues = colleagues;
        this.progress = progress;
        this.moves = moves;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    ShownTransition look(PlanMember reader) {
        var now = clock.instant();
        var transition = transitions.newest(reader.tenant(), reader.plan());
        Map<TransitionId, Progress> how = progress.of(
                reader.tenant(), transition.map(Transition::id).map(List::of).orElse(List.of()));
        return new ShownTransition(
                reader,
                frames.of(reader),
                transition,
                transition.flatMap(one -> Optional.ofNullable(how.get(one.id()))),
                moves.lastDay(reader),
                colleagues.takingPart(reader),
                transition
                        .filter(one -> one.isOpen() && one.marks().passedAt().isEmpty())
                        .flatMap(Transition::nextHolder)
                        .filter(next -> colleagues.hasLeft(reader.tenant(), next))
                        .isPresent(),
                colleagues.names(
                        reader.tenant(), transition.map(Looking::mentioned).orElse(Set.of())),
                municipalities.units(),
                Oslo.day(now),
                now);
    }

    private static Set<PersonId> mentioned(Transition transition) {
        var people = new HashSet<PersonId>();
        people.add(transition.begunBy());
        transition.aim().ifPresent(aim -> {
            aim.what().nextHolder().ifPresent(people::add);
            people.addAll(aim.what().invited());
        });
        transition.lastDay().ifPresent(day -> people.addAll(day.what().leaving()));
        return people;
    }
}
