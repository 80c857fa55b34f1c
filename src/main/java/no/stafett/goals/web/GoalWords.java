package no.stafett.goals.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.Relation;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.DevelopmentArea;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.GoalField;
import no.stafett.goals.domain.Named;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** How what is known about goals is said on a page. */
public final class GoalWords {

    private GoalWords() {}

    /** How far a goal has come, in words and not only in colour. */
    public static String progress(List<ActivityLine> activities, Texts t) {
        var going = activities.stream()
                .filter(activity -> activity.ended().isEmpty() && activity.status() == ActivityStatus.IN_PROGRESS)
                .count();
        if (activities.isEmpty()) {
            return t.get("goals.progress.none");
        }
        if (activities.stream().allMatch(activity -> activity.ended().isPresent())) {
            return t.count("goals.progress.ended", activities.size());
        }
        return t.get("goals.progress", going, activities.size());
    }

    /** A text that speaks of the one the plan is about: to herself, of a pregnant woman, or of a child. */
    public static String aboutOwner(String key, PlanFrame frame, Texts t) {
        if (frame.relation() == Relation.OWNER && t.has(key + ".own")) {
            return t.get(key + ".own");
        }
        return t.get(frame.pregnant() && t.has(key + ".pregnant") ? key + ".pregnant" : key, frame.ownerFirstName());
    }

    /** A name, with position or family tie where there is one. */
    public static String nameAndTie(Named person, Texts t) {
        var tie = tie(person, t);
        return tie.isEmpty() ? person.name() : person.name() + ", " + tie;
    }

    /** Position or family tie, when there is one. */
    public static String tie(Named person, Texts t) {
        return person.tieKey().isEmpty() ? person.position() : t.get(person.tieKey());
    }

    public static List<Choice> areas(Texts t) {
        return Arrays.stream(DevelopmentArea.values())
                .map(area -> new Choice(area.name(), t.get(area)))
                .toList();
    }

    /** A field as people read it: a day in words, an area by name. What cannot be read stands as it was typed. */
    public static String shown(GoalField field, GoalDraft draft, Texts t) {
        var value = draft.value(field);
        return switch (field) {
            case DEVELOPMENT_AREA ->
                Arrays.stream(DevelopmentArea.values())
                        .filter(area -> area.name().equals(value))
                        .findFirst()
                        .map(area -> t.get(area))
                        .orElse(value);
            case PERIOD_FROM, EVALUATE_BY -> day(value, t);
            case ATTENTION, SHARED_UNDERSTANDING, TITLE, DESCRIPTION -> value;
        };
    }

    private static String day(String value, Texts t) {
        try {
            return t.date(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
