package no.stafett.individual.domain;

/** How far a continuation has come. The status follows from what is written down. */
public enum Stage {
    /** The family is asked. */
    ASKED,
    /** Everybody has said yes; stafetthaldar holds the baton until the coordinator has taken it (H-12). */
    AGREED,
    TAKEN_OVER,
    /** The family said no, or it was taken back. */
    DROPPED;

    public static Stage of(boolean agreed, boolean takenOver, boolean dropped) {
        if (dropped) {
            return DROPPED;
        }
        if (takenOver) {
            return TAKEN_OVER;
        }
        return agreed ? AGREED : ASKED;
    }

    public boolean isUnderWay() {
        return this == ASKED || this == AGREED;
    }
}
