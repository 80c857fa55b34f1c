package no.stafett.local;

import static no.stafett.local.PracticeOpening.actor;
import static no.stafett.local.PracticeOpening.done;

import java.util.List;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.usecase.AddActivity;
import no.stafett.goals.usecase.ChangeGoal;
import no.stafett.goals.usecase.CommentOnTopic;
import no.stafett.goals.usecase.EndActivity;
import no.stafett.goals.usecase.EvaluateTopic;
import no.stafett.goals.usecase.RegisterMainGoal;
import no.stafett.goals.usecase.RegisterSubGoal;
import no.stafett.overview.usecase.ShowOverview;
import no.stafett.plan.SentPicture;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;

/** What the people of a practice plan write in it, through the use cases. */
@Local
@Component
class PracticeWriting {

    private final RegisterMainGoal registerMainGoal;
    private final RegisterSubGoal registerSubGoal;
    private final ChangeGoal changeGoal;
    private final AddActivity addActivity;
    private final EndActivity endActivity;
    private final EvaluateTopic evaluateTopic;
    private final CommentOnTopic commentOnTopic;
    private final ShowOverview showOverview;

    PracticeWriting(
            RegisterMainGoal registerMainGoal,
            RegisterSubGoal registerSubGoal,
            ChangeGoal changeGoal,
            AddActivity addActivity,
            EndActivity endActivity,
            EvaluateTopic evaluateTopic,
            CommentOnTopic commentOnTopic,
            ShowOverview showOverview) {
        this.registerMainGoal = registerMainGoal;
        this.registerSubGoal = registerSubGoal;
        this.changeGoal = changeGoal;
        this.addActivity = addActivity;
        this.endActivity = endActivity;
        this.evaluateTopic = evaluateTopic;
        this.commentOnTopic = commentOnTopic;
        this.showOverview = showOverview;
    }

    /** The pen in one hand. */
    Pen of(PracticePerson person, PlanId plan) {
        return new Pen(this, person, plan);
    }

    /** One person who writes in one plan. */
    record Pen(PracticeWriting writing, PracticePerson person, PlanId plan) {

        GoalId mainGoal(String attention, String sharedUnderstanding, String title) {
            return done(writing.registerMainGoal.register(
                            actor(person),
                            plan,
                            new GoalDraft(attention, sharedUnderstanding, title, "", "", "", ""),
                            KeepingDraft.NOBODY))
                    .id();
        }

        GoalId subGoal(GoalId main, String title, String description, String area, String evaluateBy) {
            return done(writing.registerSubGoal.register(
                            actor(person),
                            plan,
                            main,
                            new GoalDraft("", "", title, description, area, "", evaluateBy),
                            KeepingDraft.NOBODY))
                    .id();
        }

        /** Writes the first new version of a sub-goal. */
        void rewrite(GoalId goal, String title, String description, String area, String evaluateBy) {
            done(writing.changeGoal.change(
                    actor(person), plan, goal, 1, new GoalDraft("", "", title, description, area, "", evaluateBy)));
        }

        ActivityId activity(GoalId goal, ActivityDraft draft, ActivityStatus status) {
            return done(writing.addActivity.add(
                            actor(person), plan, goal, draft, status.name(), SentPicture.NONE, KeepingDraft.NOBODY))
                    .id();
        }

        void end(ActivityId activity, EndReason reason, String note) {
            done(writing.endActivity.end(actor(person), plan, activity, reason.name(), note));
        }

        void evaluate(ActivityId activity, Evaluation.Draft evaluation) {
            done(writing.evaluateTopic.evaluate(
                    actor(person), plan, Topic.of(activity), evaluation, KeepingDraft.NOBODY));
        }

        void comment(GoalId goal, String text) {
            done(writing.commentOnTopic.comment(actor(person), plan, Topic.of(goal), text, KeepingDraft.NOBODY));
        }

        void comment(ActivityId activity, String text) {
            done(writing.commentOnTopic.comment(actor(person), plan, Topic.of(activity), text, KeepingDraft.NOBODY));
        }

        /** A comment that is kept from a guardian. */
        void confide(GoalId goal, String text, PracticePerson from) {
            var keeping = new KeepingDraft(List.of(from.id().toString()), "");
            done(writing.commentOnTopic.comment(actor(person), plan, Topic.of(goal), text, keeping));
        }

        void looksIn() {
            writing.showOverview.show(actor(person), plan);
        }
    }
}
