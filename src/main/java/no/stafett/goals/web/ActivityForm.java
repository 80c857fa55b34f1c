package no.stafett.goals.web;

import static no.stafett.goals.web.FormFields.given;

import java.io.IOException;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.plan.SentPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed about an activity, as it was typed.
 *
 * @param pictureText what the picture that comes along shows, in words
 * @param status the first status of a new activity
 * @param version the version the writer had before her; empty for a new activity
 */
public record ActivityForm(
        String title,
        String description,
        String responsible,
        String arena,
        String schedule,
        String periodFrom,
        String dueDate,
        String motif,
        String pictureText,
        String status,
        String version) {

    static final ActivityForm EMPTY = of(ActivityDraft.EMPTY, "");

    public ActivityForm(
            @Nullable String title,
            @Nullable String description,
            @Nullable String responsible,
            @Nullable String arena,
            @Nullable String schedule,
            @Nullable String periodFrom,
            @Nullable String dueDate,
            @Nullable String motif,
            @Nullable String pictureText,
            @Nullable String status,
            @Nullable String version) {
        this.title = given(title);
        this.description = given(description);
        this.responsible = given(responsible);
        this.arena = given(arena);
        this.schedule = given(schedule);
        this.periodFrom = given(periodFrom);
        this.dueDate = given(dueDate);
        this.motif = given(motif);
        this.pictureText = given(pictureText);
        this.status = given(status);
        this.version = given(version);
    }

    static ActivityForm of(ActivityDraft draft, int version) {
        return of(draft, Integer.toString(version));
    }

    private static ActivityForm of(ActivityDraft draft, String version) {
        return new ActivityForm(
                draft.title(),
                draft.description(),
                draft.responsible(),
                draft.arena(),
                draft.schedule(),
                draft.periodFrom(),
                draft.dueDate(),
                draft.motif(),
                "",
                "",
                version);
    }

    public ActivityDraft draft() {
        return new ActivityDraft(title, description, responsible, arena, schedule, periodFrom, dueDate, motif);
    }

    /** The picture that came along, if any. */
    SentPicture sent(@Nullable MultipartFile picture) throws IOException {
        return new SentPicture(picture == null ? new byte[0] : picture.getBytes(), pictureText);
    }

    int basedOn() {
        return FormFields.version(version);
    }

    @Override
    public String toString() {
        return "ActivityForm[]";
    }
}
