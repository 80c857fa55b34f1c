package no.stafett.tenant;

/** When the family must say yes before the cooperation moves to another level (S-09). */
public enum LevelConsent {
    ALWAYS,
    /** Only when more people come to work together. */
    UPWARDS,
    NEVER;

    public boolean isNeeded(int from, int to) {
        return switch (this) {
            case ALWAYS -> true;
            case UPWARDS -> to > from;
            case NEVER -> false;
        };
    }
}
