package no.stafett.goals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityPicture;
import no.stafett.goals.domain.Hint;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * The form of an activity, new or to be changed.
 *
 * @param activity the activity that is to be changed
 * @param hints advice on what stands in the form; never stops anyone from saving
 * @param keeping who shall not see a new activity
 */
public record ActivityFormPage(
        PlanFrame frame,
        ParentGoal goal,
        Optional<Activity> activity,
        Names names,
        ActivityForm form,
        List<Hint> hints,
        Optional<KeepingChoice> keeping,
        Problems problems)
        implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get(headingKey()) + " – " + frame.ownerFirstName();
    }

    /** The hints come along while one writes. */
    @Override
    public boolean hasIslands() {
        return true;
    }

    public String headingKey() {
        return isNew() ? "activity-form.new" : "activity-form.change";
    }

    public boolean isNew() {
        return activity.isEmpty();
    }

    public String action() {
        return activity.map(changed -> back() + "/versions").orElseGet(() -> goalPath() + "/activities");
    }

    /** Where one goes who changes her mind. */
    public String back() {
        return activity.map(changed -> frame.path() + "/activities/" + changed.id())
                .orElseGet(this::goalPath);
    }

    public String goalPath() {
        return frame.path() + "/goals/" + goal.id();
    }

    /** Those who take part now; one who has left stays where she already is. */
    public List<Choice> people(Texts t) {
        var people = ActivityWords.people(names, t);
        var kept = activity.map(changed -> names.of(changed.content().responsible()))
                .filter(person -> !person.takesPart())
                .map(person -> new Choice(person.id().toString(), GoalWords.nameAndTie(person, t)));
        return kept.map(person ->
                        Stream.concat(Stream.of(person), people.stream()).toList())
                .orElse(people);
    }

    /** The uploaded picture it has now. */
    public Optional<ActivityPicture> ownPicture() {
        return activity.map(changed -> changed.content().picture())
                .filter(picture -> picture.upload().isPresent());
    }

    /** A browser forgets a chosen file when the form comes back for another reason. */
    public boolean pictureWasLost() {
        return !form.pictureText().isBlank() && problems.at("picture") == null && problems.at("pictureText") == null;
    }

    /** What is rarely needed is folded away, unless something stands in it or is wrong with it. */
    public boolean moreIsOpen() {
        return !form.description().isEmpty()
                || !form.schedule().isEmpty()
                || !form.periodFrom().isEmpty()
                || !form.status().isEmpty()
                || !hints.isEmpty()
                || !form.pictureText().isEmpty()
                || Stream.of("description", "schedule", "periodFrom", "status", "motif", "picture", "pictureText")
                        .anyMatch(field -> problems.at(field) != null);
    }
}
