package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityChanged;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityPicture;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.ActivityVersionStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.plan.Pictures;
import no.stafett.plan.SentPicture;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * An activity gets a new version of what it says. The version the writer had before her comes with the form: when what it
 * says has changed since then, nothing is written and nothing is lost.
 */
@UseCase
public class ChangeActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final ActivityVersionStore versions;
    private final Pictures pictures;
    private final GoalLineStore lines;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeActivity(
            PlanAccess access,
            ActivityStore activities,
            ActivityVersionStore versions,
            Pictures pictures,
            GoalLineStore lines,
            Keeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.versions = versions;
        this.pictures = pictures;
        this.lines = lines;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses what the rules of an activity or of a picture refuse, all of it at once; nothing is kept then. */
    public Outcome<Activity> change(
            Actor actor, PlanId plan, ActivityId id, int basedOn, ActivityDraft draft, SentPicture sent) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var current = activities.findToChange(id, writer).orElseThrow(NotYours::new);
        var base = versions.find(id, basedOn, writer);
        var now = clock.instant();
        var picture = pictures.draw(sent);

        var shown = draft.showing(picture.id().map(drawn -> ActivityPicture.uploaded(drawn, sent.text())));
        var changing = current.change(base, shown, lines.names(writer), writer, now);
        var outcome = keeper.seenByTheResponsible(changing, id.value(), writer).and(picture.outcome());

        if (outcome instanceof Done(var changed) && changed.version() != current.version()) {
            pictures.keep(picture, writer, now);
            activities.saveNextVersion(changed, writer);
            events.publishEvent(
                    new ActivityChanged(writer.tenant(), plan, id, changed.changedBy(), changed.changedAt()));
        }
        return outcome;
    }
}
