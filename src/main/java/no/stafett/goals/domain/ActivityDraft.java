package no.stafett.goals.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has written about an activity, as it was written and before anybody agreed to it.
 *
 * @param motif the name of a drawing, the id of the picture that is there already, or nothing
 * @param uploaded a picture that came with it and is taken; it counts before everything chosen
 */
public record ActivityDraft(
        String title,
        String description,
        String responsible,
        String arena,
        String schedule,
        String periodFrom,
        String dueDate,
        String motif,
        Optional<ActivityPicture> uploaded) {

    public static final ActivityDraft EMPTY = new ActivityDraft("", "", "", "", "", "", "", "");

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SCHEDULE = 200;
    public static final int LONGEST_DESCRIPTION = 4000;

    /** Without a picture of its own. */
    public ActivityDraft(
            String title,
            String description,
            String responsible,
            String arena,
            String schedule,
            String periodFrom,
            String dueDate,
            String motif) {
        this(title, description, responsible, arena, schedule, periodFrom, dueDate, motif, Optional.empty());
    }

    public ActivityDraft showing(Optional<ActivityPicture> uploaded) {
        return new ActivityDraft(
                title, description, responsible, arena, schedule, periodFrom, dueDate, motif, uploaded);
    }

    /** What was agreed, the way it goes back into a form. */
    public static ActivityDraft of(ActivityContent content) {
        return new ActivityDraft(
                content.title(),
                content.description(),
                content.responsible().toString(),
                content.arena().name(),
                content.schedule(),
                content.periodFrom().map(LocalDate::toString).orElse(""),
                content.dueDate().toString(),
                content.picture().word());
    }

    public String value(ActivityField field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case RESPONSIBLE -> responsible;
            case ARENA -> arena;
            case SCHEDULE -> schedule;
            case PERIOD_FROM -> periodFrom;
            case DUE_DATE -> dueDate;
            case MOTIF -> motif;
        };
    }

    /** A day the way a browser's date field takes it; as it was typed when it cannot be read. */
    public String tidyPeriodFrom() {
        return tidy(periodFrom);
    }

    /** A day the way a browser's date field takes it; as it was typed when it cannot be read. */
    public String tidyDueDate() {
        return tidy(dueDate);
    }

    private static String tidy(String day) {
        return Typed.date(day).map(LocalDate::toString).orElse(day);
    }

    /** Whether a field says the same in both, however it was typed. */
    public boolean saysTheSameAs(ActivityDraft other, ActivityField field) {
        return Typed.lines(value(field)).equals(Typed.lines(other.value(field)));
    }

    /**
     * This text and somebody else's, both written from the same base, as one. What only one of them touched is taken from
     * her; where both wrote words, both stand, this one first. A person or a date cannot be two, so this one's stands and
     * the page shows the other beside it.
     */
    public ActivityDraft mergedWith(ActivityDraft theirs, ActivityDraft base) {
        return new ActivityDraft(
                merged(ActivityField.TITLE, theirs, base),
                merged(ActivityField.DESCRIPTION, theirs, base),
                merged(ActivityField.RESPONSIBLE, theirs, base),
                merged(ActivityField.ARENA, theirs, base),
                merged(ActivityField.SCHEDULE, theirs, base),
                merged(ActivityField.PERIOD_FROM, theirs, base),
                merged(ActivityField.DUE_DATE, theirs, base),
                merged(ActivityField.MOTIF, theirs, base));
    }

    private String merged(ActivityField field, ActivityDraft theirs, ActivityDraft base) {
        return new WrittenTwice(
                        Typed.lines(value(field)), Typed.lines(theirs.value(field)), Typed.lines(base.value(field)))
                .asOne(
                        switch (field) {
                            case DESCRIPTION -> WrittenTwice.PARAGRAPHS;
                            case TITLE, SCHEDULE -> WrittenTwice.ON_ONE_LINE;
                            case RESPONSIBLE, ARENA, PERIOD_FROM, DUE_DATE, MOTIF -> WrittenTwice.MINE_STANDS;
                        });
    }

    @Override
    public String toString() {
        return "ActivityDraft";
    }
}
