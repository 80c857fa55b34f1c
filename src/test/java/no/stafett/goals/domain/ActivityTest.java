package no.stafett.goals.domain;

import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_CHANGED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_ENDED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_NOT_ENDED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_WAS_WRITTEN_BY_SOMEBODY_ELSE;
import static no.stafett.goals.domain.ActivityRefusal.DUE_DATE_IS_PAST;
import static no.stafett.goals.domain.ActivityRefusal.END_NOTE_IS_TOO_LONG;
import static no.stafett.goals.domain.ActivityRefusal.END_REASON_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.GOAL_IS_CLOSED;
import static no.stafett.goals.domain.ActivityRefusal.MOTIF_IS_UNKNOWN;
import static no.stafett.goals.domain.ActivityRefusal.RESPONSIBLE_IS_NOT_IN_THE_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proofs;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.plan.PictureId;
import no.stafett.shared.Motif;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PlanWriter TEACHER = Proofs.teamWriter(PersonId.create());
    private static final PlanWriter MOTHER = Proofs.guardianWriter(PersonId.create());
    private static final PlanWriter FATHER = Proofs.guardianWriter(PersonId.create());
    private static final Names NAMES = new Names(List.of(
            new Named(TEACHER.person(), "Ingrid Solheim", "", "Kontaktlærar", true),
            new Named(MOTHER.person(), "Astrid Haugen", "MOTHER", "", true),
            new Named(FATHER.person(), "Jonas Haugen", "FATHER", "", false)));

    @Test
    void an_activity_starts_as_planned_unless_somebody_says_otherwise() {
        assertThat(added(TEACHER, MOTHER, "").status()).isEqualTo(ActivityStatus.PLANNED);
        assertThat(added(TEACHER, MOTHER, "SUGGESTED").status()).isEqualTo(ActivityStatus.SUGGESTED);
    }

    @Test
    void one_who_has_left_the_plan_is_not_given_an_activity_but_keeps_the_one_she_has() {
        var draft = draft(FATHER, "2026-12-01");
        assertThat(reasons(Activity.add(ActivityId.create(), goal(false), draft, "", NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(RESPONSIBLE_IS_NOT_IN_THE_PLAN));

        var everybodyTakesPart = new Names(List.of(new Named(FATHER.person(), "Jonas Haugen", "FATHER", "", true)));
        var his = done(Activity.add(ActivityId.create(), goal(false), draft, "", everybodyTakesPart, TEACHER, NOW));
        var changed = new ActivityDraft("Ny tittel", "", FATHER.person().toString(), "HOME", "", "", "2026-12-01", "");
        assertThat(done(his.change(Optional.of(his.content()), changed, NAMES, TEACHER, NOW))
                        .content()
                        .title())
                .isEqualTo("Ny tittel");
    }

    @Test
    void a_due_date_that_has_passed_stays_but_a_new_one_must_come() {
        var activity = added(TEACHER, MOTHER, "");
        var later = NOW.plusSeconds(3600L * 24 * 60);
        var base = Optional.of(activity.content());

        assertThat(done(activity.change(base, draft(MOTHER, "2026-12-01", "Anna"), NAMES, TEACHER, later))
                        .version())
                .isEqualTo(2);
        assertThat(reasons(activity.change(base, draft(MOTHER, "2026-12-02"), NAMES, TEACHER, later)))
                .isEqualTo(List.of(DUE_DATE_IS_PAST));
    }

    @Test
    void the_same_text_again_is_no_new_version() {
        var activity = added(TEACHER, MOTHER, "");
        var same = activity.change(
                Optional.of(activity.content()), ActivityDraft.of(activity.content()), NAMES, TEACHER, NOW);
        assertThat(done(same)).isSameAs(activity);
    }

    @Test
    void a_text_written_from_another_base_is_not_saved() {
        var activity = added(TEACHER, MOTHER, "");
        var first = done(
                activity.change(Optional.of(activity.content()), draft(MOTHER, "2026-12-03"), NAMES, TEACHER, NOW));
        assertThat(reasons(first.change(
                        Optional.of(activity.content()), draft(MOTHER, "2026-12-04"), NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_HAS_CHANGED));
        assertThat(reasons(first.change(Optional.empty(), draft(MOTHER, "2026-12-04"), NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_HAS_CHANGED));
    }

    @Test
    void a_change_of_status_alone_leaves_the_base_as_it_was() {
        var activity = added(TEACHER, MOTHER, "");
        var moved = done(activity.moveTo("IN_PROGRESS", TEACHER, NOW));
        assertThat(moved.version()).isEqualTo(2);
        var changed = moved.change(Optional.of(activity.content()), draft(MOTHER, "2026-12-04"), NAMES, TEACHER, NOW);
        assertThat(done(changed).status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    }

    @Test
    void the_family_changes_its_own_and_moves_what_it_answers_for() {
        var teachers = added(TEACHER, MOTHER, "");
        assertThat(reasons(teachers.change(
                        Optional.of(teachers.content()), draft(MOTHER, "2026-12-04"), NAMES, MOTHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_WAS_WRITTEN_BY_SOMEBODY_ELSE));
        assertThat(done(teachers.moveTo("IN_PROGRESS", MOTHER, NOW)).changedBy())
                .isEqualTo(MOTHER.person());
        assertThat(reasons(teachers.moveTo("IN_PROGRESS", FATHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE));
        assertThat(reasons(teachers.end("DONE", "", FATHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE));

        var mothers = added(MOTHER, TEACHER, "");
        assertThat(mothers.canBeChangedBy(MOTHER)).isTrue();
        assertThat(mothers.canBeChangedBy(FATHER)).isFalse();
        assertThat(mothers.canBeChangedBy(TEACHER)).isTrue();
        assertThat(mothers.canBeMovedBy(Proofs.teamReader(TEACHER.person()))).isFalse();
    }

    @Test
    void it_ends_once_for_a_reason_and_is_then_left_in_peace() {
        var activity = added(TEACHER, MOTHER, "");
        assertThat(reasons(activity.end("", "a".repeat(2001), TEACHER, NOW)))
                .isEqualTo(List.of(END_REASON_IS_MISSING, END_NOTE_IS_TOO_LONG));
        assertThat(reasons(activity.reopen(TEACHER))).isEqualTo(List.of(ACTIVITY_HAS_NOT_ENDED));

        var ended = done(activity.end("WITHOUT_EFFECT", " Vi prøvde.\r\n", MOTHER, NOW));
        assertThat(ended.ending()).contains(new Ending(EndReason.WITHOUT_EFFECT, "Vi prøvde.", MOTHER.person(), NOW));
        assertThat(reasons(ended.end("DONE", "", TEACHER, NOW))).isEqualTo(List.of(ACTIVITY_HAS_ENDED));
        assertThat(reasons(ended.moveTo("PLANNED", TEACHER, NOW))).isEqualTo(List.of(ACTIVITY_HAS_ENDED));
        assertThat(reasons(
                        ended.change(Optional.of(ended.content()), draft(MOTHER, "2026-12-04"), NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(ACTIVITY_HAS_ENDED));

        assertThat(done(ended.reopen(MOTHER)).ending()).isEmpty();
        assertThat(reasons(ended.reopen(FATHER))).isEqualTo(List.of(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE));
    }

    @Test
    void under_a_closed_goal_only_an_end_is_possible() {
        var activity = under(goal(true), added(TEACHER, MOTHER, ""));
        assertThat(reasons(Activity.add(
                        ActivityId.create(), goal(true), draft(MOTHER, "2026-12-01"), "", NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(GOAL_IS_CLOSED));
        assertThat(reasons(activity.moveTo("PLANNED", TEACHER, NOW))).isEqualTo(List.of(GOAL_IS_CLOSED));
        assertThat(reasons(activity.change(
                        Optional.of(activity.content()), draft(MOTHER, "2026-12-04"), NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(GOAL_IS_CLOSED));
        var ended = done(activity.end("DONE", "", TEACHER, NOW));
        assertThat(reasons(ended.reopen(TEACHER))).isEqualTo(List.of(GOAL_IS_CLOSED));
    }

    @Test
    void a_picture_that_comes_along_counts_and_stays_until_another_is_chosen() {
        var puppy = ActivityPicture.uploaded(PictureId.create(), " Ein valp ");
        var activity = added(TEACHER, MOTHER, "");

        var shown = changed(activity, draft(MOTHER, "2026-12-01").showing(Optional.of(puppy)));
        assertThat(shown.version()).isEqualTo(2);
        assertThat(shown.content().picture().text()).isEqualTo("Ein valp");

        var kept = changed(shown, withMotif(puppy.word()));
        assertThat(kept.content().picture()).isEqualTo(puppy);
        var horse = ActivityPicture.uploaded(PictureId.create(), "Ein hest");
        var replaced = changed(kept, withMotif(puppy.word()).showing(Optional.of(horse)));
        assertThat(replaced.content().picture()).isEqualTo(horse);
        assertThat(changed(replaced, withMotif(puppy.word())).content().picture())
                .isEqualTo(horse);
        var drawn = changed(replaced, withMotif("DOG"));
        assertThat(drawn.content().picture()).isEqualTo(ActivityPicture.of(Motif.DOG));
        assertThat(changed(replaced, withMotif("")).content().picture()).isEqualTo(ActivityPicture.NONE);

        assertThat(reasons(drawn.change(Optional.of(drawn.content()), withMotif(puppy.word()), NAMES, TEACHER, NOW)))
                .isEqualTo(List.of(MOTIF_IS_UNKNOWN));
    }

    private static Activity changed(Activity activity, ActivityDraft draft) {
        return done(activity.change(Optional.of(activity.content()), draft, NAMES, TEACHER, NOW));
    }

    private static ActivityDraft withMotif(String motif) {
        return new ActivityDraft("Les", "", MOTHER.person().toString(), "HOME", "", "", "2026-12-01", motif);
    }

    private static Activity added(PlanWriter writer, PlanWriter responsible, String status) {
        return done(Activity.add(
                ActivityId.create(), goal(false), draft(responsible, "2026-12-01"), status, NAMES, writer, NOW));
    }

    private static Activity under(ParentGoal goal, Activity activity) {
        return new Activity(
                activity.id(),
                goal,
                activity.version(),
                activity.status(),
                activity.content(),
                activity.createdBy(),
                activity.createdAt(),
                activity.changedBy(),
                activity.changedAt(),
                activity.ending());
    }

    private static ParentGoal goal(boolean closed) {
        return new ParentGoal(GoalId.create(), "Ola les", TEACHER.person(), closed);
    }

    private static ActivityDraft draft(PlanWriter responsible, String dueDate) {
        return draft(responsible, dueDate, "Les saman");
    }

    private static ActivityDraft draft(PlanWriter responsible, String dueDate, String title) {
        return new ActivityDraft(title, "", responsible.person().toString(), "HOME", "", "", dueDate, "");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<? extends Refusal> reasons(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons();
    }
}
