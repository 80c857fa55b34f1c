package no.stafett.goals.domain;

import java.util.function.BinaryOperator;

/**
 * One field that two people have written, both from the same base. What only one of them touched is taken from her; what
 * both touched is joined the way such a field can be.
 */
record WrittenTwice(String mine, String theirs, String base) {

    /** Prose can hold one more paragraph. */
    static final BinaryOperator<String> PARAGRAPHS = (mine, theirs) -> mine + "\n\n" + theirs;

    static final BinaryOperator<String> ON_ONE_LINE = (mine, theirs) -> mine + " / " + theirs;

    /** A person, a day or a choice cannot be two; the page shows the other beside it. */
    static final BinaryOperator<String> MINE_STANDS = (mine, _) -> mine;

    String asOne(BinaryOperator<String> joined) {
        if (theirs.equals(base)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        // Asked for twice, it stands once.
        if (mine.contains(theirs)) {
            return mine;
        }
        if (theirs.contains(mine)) {
            return theirs;
        }
        return joined.apply(mine, theirs);
    }
}
