package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.INVITE;
import static no.stafett.transition.domain.TransitionAct.ASK;
import static no.stafett.transition.domain.TransitionRefusal.FAMILY_IS_NOT_TOLD;
import static no.stafett.transition.domain.TransitionRefusal.NEXT_HOLDER_IS_NOT_CHOSEN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.NextHolders;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.ProgressStore;

/** The family is asked about the next holder and those who come in with her, by the consent as it is (S-09, S-11). Asked already, nothing is done. */
@UseCase
public class AskFamily {

    private final PlanAccess access;
    private final OpenTransition open;
    private final ProgressStore progress;
    private final NextHolders nextHolders;
    private final Clock clock;

    AskFamily(PlanAccess access, OpenTransition open, ProgressStore progress, NextHolders nextHolders, Clock clock) {
        this.access = access;
        this.open = open;
        this.progress = progress;
        this.nextHolders = nextHolders;
        this.clock = clock;
    }

    /** Refuses before the family was told by word of mouth, and while another question waits for them. */
    public Outcome<Progress.Ask> ask(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        return switch (open.toDo(ASK, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> ask(holder, transition);
        };
    }

    private Outcome<Progress.Ask> ask(BatonHolder holder, Transition transition) {
        if (transition.told().isEmpty()) {
            return Outcome.refused(FAMILY_IS_NOT_TOLD);
        }
        var next = transition.nextHolder();
        if (next.isEmpty()) {
            return Outcome.refused(NEXT_HOLDER_IS_NOT_CHOSEN);
        }
        var stands = Optional.ofNullable(
                        progress.of(holder.tenant(), List.of(transition.id())).get(transition.id()))
                .map(Progress::ask)
                .orElseThrow();
        return switch (stands) {
            case WAITING, AGREED, NOT_NEEDED -> Outcome.done(stands);
            case NOT_ASKED, DECLINED -> {
                var unnamed = nextHolders.notNamedYetAtUnitOf(holder, next.get());
                var others = transition.aim().orElseThrow().what().invited().stream()
                        .filter(unnamed::contains)
                        .toList();
                yield nextHolders.ask(holder, next, others, clock.instant()).map(_ -> Progress.Ask.WAITING);
            }
        };
    }
}
