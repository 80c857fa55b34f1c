package no.stafett.goals.usecase;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.MainGoal;
import no.stafett.goals.domain.Names;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.notebook.AgreedNotes;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The empty form of a new goal: a main goal, or a step towards one. */
@UseCase
public class ShowGoalForm {

    /**
     * What the form needs to know.
     *
     * @param mainGoal the goal the new one is a step towards; nothing for a main goal
     * @param carried what the family let come along from the note the plan began with; for the holder, and a main goal
     */
    public record Shown(PlanFrame frame, Optional<MainGoal> mainGoal, Names names, List<String> carried) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final AgreedNotes notes;

    ShowGoalForm(PlanAccess access, PlanFrames frames, GoalStore goals, GoalLineStore lines, AgreedNotes notes) {
        this.access = access;
        this.frames = frames;
        this.goals = goals;
        this.lines = lines;
        this.notes = notes;
    }

    /** @param purpose to write, or only to be advised on what is being written */
    public Shown show(Actor actor, PlanId plan, Optional<GoalId> mainGoal, Purpose purpose) {
        var writer = access.writer(actor, plan, purpose);
        var main = mainGoal.map(id -> goals.of(writer).findMain(id).orElseThrow(NotYours::new));
        return new Shown(
                frames.of(writer), main, lines.names(writer), main.isPresent() ? List.of() : notes.sentences(writer));
    }
}
