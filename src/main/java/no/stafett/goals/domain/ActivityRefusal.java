package no.stafett.goals.domain;

import no.stafett.shared.Refusal;

/** Why an activity cannot be added, changed, ended or opened again. */
public enum ActivityRefusal implements Refusal {
    TITLE_IS_MISSING("title"),
    TITLE_IS_TOO_LONG("title"),
    /** each activity has somebody who answers for it. */
    RESPONSIBLE_IS_MISSING("responsible"),
    /** A participant, a guardian or the child: somebody whom the consent or the family tie lets in. */
    RESPONSIBLE_IS_NOT_IN_THE_PLAN("responsible"),
    /** It, or the goal it leads to, is kept from her (C-07). */
    RESPONSIBLE_DOES_NOT_SEE_IT("responsible"),
    ARENA_IS_MISSING("arena"),
    /** */
    DUE_DATE_IS_MISSING("dueDate"),
    DUE_DATE_IS_NOT_A_DATE("dueDate"),
    DUE_DATE_IS_PAST("dueDate"),
    PERIOD_FROM_IS_NOT_A_DATE("periodFrom"),
    PERIOD_ENDS_BEFORE_IT_STARTS("periodFrom"),
    DESCRIPTION_IS_TOO_LONG("description"),
    SCHEDULE_IS_TOO_LONG("schedule"),
    MOTIF_IS_UNKNOWN("motif"),
    STATUS_IS_UNKNOWN("status"),
    /** an activity ends for a reason. */
    END_REASON_IS_MISSING("reason"),
    END_NOTE_IS_TOO_LONG("note"),
    GOAL_IS_CLOSED(""),
    ACTIVITY_HAS_ENDED(""),
    ACTIVITY_HAS_NOT_ENDED(""),
    /** The family changes what it wrote itself. */
    ACTIVITY_WAS_WRITTEN_BY_SOMEBODY_ELSE(""),
    /** Status belongs to those who may change the activity, and to the one who answers for it. */
    ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE(""),
    /** Somebody saved a version after this form was opened; answered with both texts, never with a loss. */
    ACTIVITY_HAS_CHANGED("");

    private final String field;

    ActivityRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
