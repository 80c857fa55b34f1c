package no.stafett.plan.domain;

/** How many have to work together (B-01): wonder, one service, two services, several welfare services. */
public enum BtiLevel {
    ZERO,
    ONE,
    TWO,
    THREE;

    public static BtiLevel of(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    /** Below the level from which the municipality normally opens a log (K2): a page warns, and never blocks. */
    public boolean isBelow(int entryLevel) {
        return number() < entryLevel;
    }
}
