package no.stafett.coordination.domain;

import no.stafett.shared.Refusal;

/** Why the decision tool cannot go on. */
public enum ToolRefusal implements Refusal {
    OTHER_SERVICES_IS_UNANSWERED(Question.OTHER_SERVICES),
    NEEDS_OTHERS_IS_UNANSWERED(Question.NEEDS_OTHERS),
    OVER_TIME_IS_UNANSWERED(Question.OVER_TIME),
    SCHOOLING_IS_UNANSWERED(Question.SCHOOLING),
    STAIRCASE_IS_UNANSWERED(Question.STAIRCASE),
    /** One service alone has nobody to cooperate with. */
    SERVICES_ARE_TOO_FEW(Question.SERVICES),
    SERVICE_IS_UNKNOWN(Question.SERVICES),
    NATURAL_IS_UNANSWERED(Question.NATURAL),
    /** A municipal service with a role for this kind of plan has the main responsibility (U-01). */
    NATURAL_MAY_NOT_COORDINATE(Question.NATURAL),
    MINE_IS_UNANSWERED(Question.MINE),
    MINE_IS_NOT_AMONG_THEM(Question.MINE);

    private final Question question;

    ToolRefusal(Question question) {
        this.question = question;
    }

    public static ToolRefusal unanswered(Question question) {
        return switch (question) {
            case OTHER_SERVICES -> OTHER_SERVICES_IS_UNANSWERED;
            case NEEDS_OTHERS -> NEEDS_OTHERS_IS_UNANSWERED;
            case OVER_TIME -> OVER_TIME_IS_UNANSWERED;
            case SCHOOLING -> SCHOOLING_IS_UNANSWERED;
            case STAIRCASE -> STAIRCASE_IS_UNANSWERED;
            case SERVICES -> SERVICES_ARE_TOO_FEW;
            case NATURAL -> NATURAL_IS_UNANSWERED;
            case MINE -> MINE_IS_UNANSWERED;
        };
    }

    public Question question() {
        return question;
    }

    @Override
    public String field() {
        return question.field();
    }
}
