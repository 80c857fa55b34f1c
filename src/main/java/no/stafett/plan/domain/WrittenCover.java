package no.stafett.plan.domain;

/** A version of the cover, and the name of the one who wrote it. */
public record WrittenCover(Cover cover, String writer) {

    @Override
    public String toString() {
        return "WrittenCover[" + cover + "]";
    }
}
