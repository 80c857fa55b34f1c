package no.stafett.transition.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a transition has come, for its own page and for a list of many. */
public record Progress(
        boolean told, boolean aimed, Ask ask, boolean met, boolean dayAgreed, Offer offer, boolean accessEnded) {

    /** How the question to the family about the next holder stands. */
    public enum Ask {
        NOT_ASKED,
        WAITING,
        DECLINED,
        AGREED,
        /** She works where the baton is held. */
        NOT_NEEDED
    }

    /** How the baton stands. */
    public enum Offer {
        NOT_OFFERED,
        WAITING,
        ACCEPTED
    }

    public boolean isDone(TransitionStep step) {
        return switch (step) {
            case TELL -> told;
            case AIM -> aimed || offer == Offer.ACCEPTED;
            case ASK -> ask == Ask.AGREED || ask == Ask.NOT_NEEDED || offer == Offer.ACCEPTED;
            case MEET -> met;
            case AGREE_DAY -> dayAgreed;
            case OFFER -> offer == Offer.ACCEPTED;
        };
    }

    /** The first that is not done. */
    public Optional<TransitionStep> next() {
        return Stream.of(TransitionStep.values()).filter(step -> !isDone(step)).findFirst();
    }

    public int done() {
        return (int) Stream.of(TransitionStep.values()).filter(this::isDone).count();
    }
}
