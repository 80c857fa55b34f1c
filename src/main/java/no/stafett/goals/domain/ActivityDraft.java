package no.stafett.goals.domain;

import static no.stafett.goals.domain.ActivityRefusal.ARENA_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.DESCRIPTION_IS_TOO_LONG;
import static no.stafett.goals.domain.ActivityRefusal.DUE_DATE_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.DUE_DATE_IS_NOT_A_DATE;
import static no.stafett.goals.domain.ActivityRefusal.DUE_DATE_IS_PAST;
import static no.stafett.goals.domain.ActivityRefusal.MOTIF_IS_UNKNOWN;
import static no.stafett.goals.domain.ActivityRefusal.PERIOD_ENDS_BEFORE_IT_STARTS;
import static no.stafett.goals.domain.ActivityRefusal.PERIOD_FROM_IS_NOT_A_DATE;
import static no.stafett.goals.domain.ActivityRefusal.RESPONSIBLE_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.RESPONSIBLE_IS_NOT_IN_THE_PLAN;
import static no.stafett.goals.domain.ActivityRefusal.SCHEDULE_IS_TOO_LONG;
import static no.stafett.goals.domain.ActivityRefusal.TITLE_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.TITLE_IS_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Motif;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

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

    /** A new activity: it is due today or later. */
    Outcome<ActivityContent> agree(Names names, LocalDate today) {
        return agree(names, today, Optional.empty());
    }

    /**
     * What was agreed, or every reason why it cannot be: a form shows them all at once.
     *
     * @param names of everybody who takes part
     * @param before what the activity says now; a date or a responsible it already has is not judged again
     */
    Outcome<ActivityContent> agree(Names names, LocalDate today, Optional<ActivityContent> before) {
        var reasons = new ArrayList<ActivityRefusal>();
        var title = Typed.oneLine(this.title);
        var description = Typed.lines(this.description);
        var schedule = Typed.oneLine(this.schedule);
        lengths(title, description, schedule, reasons);
        var responsible = responsible(names, before, reasons);
        var arena = Typed.word(this.arena, Arena.class);
        if (arena.isEmpty()) {
            reasons.add(ARENA_IS_MISSING);
        }
        var periodFrom = Typed.date(this.periodFrom);
        if (periodFrom.isEmpty() && !this.periodFrom.isBlank()) {
            reasons.add(PERIOD_FROM_IS_NOT_A_DATE);
        }
        var dueDate = dueDate(today, before, reasons);
        if (dueDate.isPresent() && periodFrom.filter(dueDate.get()::isBefore).isPresent()) {
            reasons.add(PERIOD_ENDS_BEFORE_IT_STARTS);
        }
        var picture = picture(before, reasons);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return Outcome.done(new ActivityContent(
                title,
                description,
                responsible.orElseThrow(),
                arena.orElseThrow(),
                schedule,
                periodFrom,
                dueDate.orElseThrow(),
                picture));
    }

    /** An upload that somebody else has changed in the meantime stays as she left it. */
    private ActivityPicture picture(Optional<ActivityContent> before, List<ActivityRefusal> reasons) {
        if (uploaded.isPresent()) {
            return uploaded.get();
        }
        if (motif.isBlank()) {
            return ActivityPicture.NONE;
        }
        var present = before.map(ActivityContent::picture)
                .filter(picture -> picture.upload().isPresent());
        if (present.isPresent() && Typed.uuid(motif).isPresent()) {
            return present.get();
        }
        var drawing = Typed.word(motif, Motif.class);
        if (drawing.isEmpty()) {
            reasons.add(MOTIF_IS_UNKNOWN);
        }
        return drawing.map(ActivityPicture::of).orElse(ActivityPicture.NONE);
    }

    private static void lengths(String title, String description, String schedule, List<ActivityRefusal> reasons) {
        if (title.isEmpty()) {
            reasons.add(TITLE_IS_MISSING);
        }
        if (title.length() > LONGEST_TITLE) {
            reasons.add(TITLE_IS_TOO_LONG);
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            reasons.add(DESCRIPTION_IS_TOO_LONG);
        }
        if (schedule.length() > LONGEST_SCHEDULE) {
            reasons.add(SCHEDULE_IS_TOO_LONG);
        }
    }

    private Optional<PersonId> responsible(
            Names names, Optional<ActivityContent> before, List<ActivityRefusal> reasons) {
        if (this.responsible.isBlank()) {
            reasons.add(RESPONSIBLE_IS_MISSING);
            return Optional.empty();
        }
        var responsible = Typed.uuid(this.responsible).map(PersonId::new);
        var kept = before.map(ActivityContent::responsible).equals(responsible);
        if (!kept && responsible.filter(names::takesPart).isEmpty()) {
            reasons.add(RESPONSIBLE_IS_NOT_IN_THE_PLAN);
        }
        return responsible;
    }

    private Optional<LocalDate> dueDate(
            LocalDate today, Optional<ActivityContent> before, List<ActivityRefusal> reasons) {
        var dueDate = Typed.date(this.dueDate);
        var kept = before.map(ActivityContent::dueDate).equals(dueDate);
        if (this.dueDate.isBlank()) {
            reasons.add(DUE_DATE_IS_MISSING);
        } else if (dueDate.isEmpty()) {
            reasons.add(DUE_DATE_IS_NOT_A_DATE);
        } else if (!kept && dueDate.get().isBefore(today)) {
            reasons.add(DUE_DATE_IS_PAST);
        }
        return dueDate;
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

    private String merged(ActivityField field, ActivityDraft other, ActivityDraft base) {
        var mine = Typed.lines(value(field));
        var theirs = Typed.lines(other.value(field));
        var before = Typed.lines(base.value(field));
        if (theirs.equals(before)) {
            return mine;
        }
        if (mine.equals(before)) {
            return theirs;
        }
        // Asked for twice, it stands once.
        if (mine.contains(theirs)) {
            return mine;
        }
        if (theirs.contains(mine)) {
            return theirs;
        }
        return switch (field) {
            case DESCRIPTION -> mine + "\n\n" + theirs;
            case TITLE, SCHEDULE -> mine + " / " + theirs;
            case RESPONSIBLE, ARENA, PERIOD_FROM, DUE_DATE, MOTIF -> mine;
        };
    }

    @Override
    public String toString() {
        return "ActivityDraft";
    }
}
