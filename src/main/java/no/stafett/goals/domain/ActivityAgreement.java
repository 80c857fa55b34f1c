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

/** The way from what somebody wrote about an activity to what is agreed. Used once for each draft. */
final class ActivityAgreement {

    private final ActivityDraft draft;
    private final Names names;
    private final LocalDate today;
    private final Optional<ActivityContent> before;
    private final List<ActivityRefusal> reasons = new ArrayList<>();

    /**
     * @param names of everybody who takes part
     * @param before what the activity says now; a date or a responsible it already has is not judged again
     */
    ActivityAgreement(ActivityDraft draft, Names names, LocalDate today, Optional<ActivityContent> before) {
        this.draft = draft;
        this.names = names;
        this.today = today;
        this.before = before;
    }

    /** What was agreed, or every reason why it cannot be: a form shows them all at once. */
    Outcome<ActivityContent> reach() {
        var title = title();
        var description = noLongerThan(
                ActivityDraft.LONGEST_DESCRIPTION, DESCRIPTION_IS_TOO_LONG, Typed.lines(draft.description()));
        var schedule =
                noLongerThan(ActivityDraft.LONGEST_SCHEDULE, SCHEDULE_IS_TOO_LONG, Typed.oneLine(draft.schedule()));
        var responsible = responsible();
        var arena = arena();
        var periodFrom = periodFrom();
        var dueDate = dueDate();
        if (dueDate.isPresent() && periodFrom.filter(dueDate.get()::isBefore).isPresent()) {
            reasons.add(PERIOD_ENDS_BEFORE_IT_STARTS);
        }
        var picture = picture();
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

    private String title() {
        var title = noLongerThan(ActivityDraft.LONGEST_TITLE, TITLE_IS_TOO_LONG, Typed.oneLine(draft.title()));
        if (title.isEmpty()) {
            reasons.add(TITLE_IS_MISSING);
        }
        return title;
    }

    private String noLongerThan(int longest, ActivityRefusal refusal, String text) {
        if (text.length() > longest) {
            reasons.add(refusal);
        }
        return text;
    }

    private Optional<PersonId> responsible() {
        if (draft.responsible().isBlank()) {
            reasons.add(RESPONSIBLE_IS_MISSING);
            return Optional.empty();
        }
        var responsible = Typed.uuid(draft.responsible()).map(PersonId::new);
        var kept = before.map(ActivityContent::responsible).equals(responsible);
        if (!kept && responsible.filter(names::takesPart).isEmpty()) {
            reasons.add(RESPONSIBLE_IS_NOT_IN_THE_PLAN);
        }
        return responsible;
    }

    private Optional<Arena> arena() {
        var arena = Typed.word(draft.arena(), Arena.class);
        if (arena.isEmpty()) {
            reasons.add(ARENA_IS_MISSING);
        }
        return arena;
    }

    private Optional<LocalDate> periodFrom() {
        var periodFrom = Typed.date(draft.periodFrom());
        if (periodFrom.isEmpty() && !draft.periodFrom().isBlank()) {
            reasons.add(PERIOD_FROM_IS_NOT_A_DATE);
        }
        return periodFrom;
    }

    private Optional<LocalDate> dueDate() {
        var dueDate = Typed.date(draft.dueDate());
        var kept = before.map(ActivityContent::dueDate).equals(dueDate);
        if (draft.dueDate().isBlank()) {
            reasons.add(DUE_DATE_IS_MISSING);
        } else if (dueDate.isEmpty()) {
            reasons.add(DUE_DATE_IS_NOT_A_DATE);
        } else if (!kept && dueDate.get().isBefore(today)) {
            reasons.add(DUE_DATE_IS_PAST);
        }
        return dueDate;
    }

    /** An upload that somebody else has changed in the meantime stays as she left it. */
    private ActivityPicture picture() {
        if (draft.uploaded().isPresent()) {
            return draft.uploaded().get();
        }
        if (draft.motif().isBlank()) {
            return ActivityPicture.NONE;
        }
        var present = before.map(ActivityContent::picture)
                .filter(picture -> picture.upload().isPresent());
        if (present.isPresent() && Typed.uuid(draft.motif()).isPresent()) {
            return present.get();
        }
        var drawing = Typed.word(draft.motif(), Motif.class);
        if (drawing.isEmpty()) {
            reasons.add(MOTIF_IS_UNKNOWN);
        }
        return drawing.map(ActivityPicture::of).orElse(ActivityPicture.NONE);
    }
}
