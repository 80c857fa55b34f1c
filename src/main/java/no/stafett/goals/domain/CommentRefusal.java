package no.stafett.goals.domain;

import no.stafett.shared.Refusal;

/** Why a comment cannot be written. */
public enum CommentRefusal implements Refusal {
    TEXT_IS_MISSING,
    TEXT_IS_TOO_LONG;

    @Override
    public String field() {
        return "comment";
    }
}
