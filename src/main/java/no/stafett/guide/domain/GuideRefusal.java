package no.stafett.guide.domain;

import no.stafett.shared.Refusal;

/** Why a step of the action guide is not written. */
public enum GuideRefusal implements Refusal {
    LEVEL_IS_MISSING("level"),
    POSITION_IS_NO_PLACE("position"),
    TITLE_IS_MISSING("titleNn"),
    TITLE_IS_TOO_LONG("titleNn"),
    TEXT_IS_IN_ONE_LANGUAGE("textNn"),
    TEXT_IS_TOO_LONG("textNn"),
    /** Only an address that is encrypted on the way, and says where it leads. */
    LINK_IS_NOT_SAFE("link"),
    IS_RETIRED_ALREADY(""),
    ANOTHER_WAS_FIRST("");

    private final String field;

    GuideRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
