package no.stafett.notebook.domain;

import no.stafett.shared.Refusal;

/** Why something is not done with a note. */
public enum NotebookRefusal implements Refusal {
    CALLED_IS_MISSING("called"),
    CALLED_IS_TOO_LONG("called"),
    /** A number, or a first and a last name: more than level 0 may know. */
    CALLED_TELLS_TOO_MUCH("called"),
    WONDER_IS_MISSING("wonder"),
    WONDER_IS_TOO_LONG("wonder"),
    /** Somebody, or another window of hers, has written since the form was opened. */
    WRITTEN_SINCE(""),
    NOTE_IS_ENDED(""),
    COLLEAGUE_IS_MISSING("colleague"),
    IS_SHARED_ALREADY("colleague"),
    HELD_ON_IS_MISSING("heldOn"),
    HELD_ON_IS_AHEAD("heldOn"),
    TOOK_PART_IS_MISSING("tookPart"),
    THEY_SAY_IS_MISSING("theySay"),
    FOLLOW_UP_IS_MISSING("followUp"),
    NEXT_TALK_IS_NO_DAY("nextTalk"),
    MINUTES_ARE_TOO_LONG("weSee"),
    TEAM_IS_MISSING("team"),
    DRAFT_IS_MISSING("draft"),
    DRAFT_IS_TOO_LONG("draft"),
    /** What the child is called, a number or an address stands in it. */
    DRAFT_TELLS_WHO("draft"),
    IS_ON_THE_AGENDA("team"),
    REPORT_IS_OVER(""),
    SAID_BY_IS_MISSING("saidBy"),
    SAID_ON_IS_MISSING("saidOn"),
    SAID_ON_IS_AHEAD("saidOn"),
    WAY_IS_MISSING("way"),
    ADVICE_IS_MISSING("advice"),
    ADVICE_IS_TOO_LONG("advice"),
    SUMMARY_IS_MISSING("summary"),
    SUMMARY_IS_TOO_LONG("summary");

    private final String field;

    NotebookRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
