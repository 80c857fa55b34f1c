package no.stafett.coordination.domain;

/** What the decision tool asks, one at a time and in this order (D-01…D-06). */
public enum Question {
    OTHER_SERVICES("otherServices"),
    NEEDS_OTHERS("needsOthers"),
    OVER_TIME("overTime"),
    SCHOOLING("schooling"),
    STAIRCASE("staircase"),
    SERVICES("services"),
    NATURAL("natural"),
    MINE("mine");

    private final String field;

    Question(String field) {
        this.field = field;
    }

    /** What the answer is called in a form. */
    public String field() {
        return field;
    }
}
