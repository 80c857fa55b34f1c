package no.stafett.transition.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionAct;
import no.stafett.transition.domain.TransitionState;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.usecase.ShownTransition;

/** Where the transition stands: to the holder a list of steps she may leave and come back to, to everybody else what is written. */
public record TransitionPage(ShownTransition shown, WordsForm form, Problems problems) implements PlanPage {

    /**
     * One step as the page shows it.
     *
     * @param link where she does it; empty when it is done on this page, or not now
     */
    public record Row(TransitionStep step, boolean done, boolean next, List<String> lines, String link) {}

    @Override
    public String title(Texts t) {
        return t.get("transition.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/transition";
    }

    public boolean mayPrepare() {
        return shown.reader().holdsBaton() && frame().active();
    }

    public boolean isUnderWay() {
        return shown.open().isPresent();
    }

    /** Whether there is something left to prepare: not when the new team has the baton already. */
    public boolean prepares() {
        return mayPrepare()
                && shown.open()
                        .map(transition -> may(TransitionAct.OFFER, transition))
                        .orElse(true);
    }

    public String stands(Texts t) {
        return shown.transition()
                .map(transition -> new TransitionWords(shown, t).stands(transition))
                .orElse("");
    }

    public boolean standsStill() {
        return shown.transition()
                .filter(transition -> transition.state() instanceof TransitionState.StandsStill)
                .isPresent();
    }

    public String calledOffReason() {
        return shown.transition()
                .map(transition -> transition.marks().calledOffReason())
                .orElse("");
    }

    public List<Row> rows(Texts t) {
        return shown.transition()
                .flatMap(transition -> shown.progress().map(how -> rows(t, transition, how)))
                .orElse(List.of());
    }

    private List<Row> rows(Texts t, Transition transition, Progress how) {
        var words = new TransitionWords(shown, t);
        return List.of(TransitionStep.values()).stream()
                .map(step -> new Row(
                        step,
                        how.isDone(step),
                        transition.isOpen() && how.next().filter(step::equals).isPresent(),
                        words.about(step, transition),
                        link(step, transition)))
                .toList();
    }

    private String link(TransitionStep step, Transition transition) {
        return switch (step) {
            case TELL -> link(TransitionAct.TELL, transition, "told");
            case AIM -> link(TransitionAct.AIM, transition, "aim");
            case MEET -> link(TransitionAct.MEET, transition, "meeting");
            case AGREE_DAY -> link(TransitionAct.AGREE_DAY, transition, "last-day");
            case ASK, OFFER -> "";
        };
    }

    private String link(TransitionAct act, Transition transition, String place) {
        return mayPrepare() && may(act, transition) ? path() + "/" + place : "";
    }

    private static boolean may(TransitionAct act, Transition transition) {
        return transition.after(act) instanceof Done<TransitionState>;
    }

    /** Whether what is said about a step is of use: not that she sends a question that is sent. */
    public boolean helps(TransitionStep step) {
        return switch (step) {
            case ASK -> mayAsk();
            case OFFER -> mayOffer();
            case TELL, AIM, MEET, AGREE_DAY -> mayPrepare();
        };
    }

    /** The question can be sent: the family is told, the next holder is chosen, and nobody has asked yet. */
    public boolean mayAsk() {
        return mayPrepare()
                && shown.open()
                        .filter(transition -> may(TransitionAct.ASK, transition)
                                && transition.told().isPresent()
                                && transition.nextHolder().isPresent())
                        .isPresent()
                && shown.progress()
                        .filter(how -> how.ask() == Progress.Ask.NOT_ASKED || how.ask() == Progress.Ask.DECLINED)
                        .isPresent();
    }

    /** The baton can be held out to the next holder. */
    public boolean mayOffer() {
        return mayPrepare()
                && shown.open()
                        .filter(transition -> may(TransitionAct.OFFER, transition))
                        .isPresent()
                && shown.progress()
                        .filter(how -> how.isDone(TransitionStep.ASK)
                                && how.met()
                                && how.told()
                                && how.offer() == Progress.Offer.NOT_OFFERED)
                        .isPresent();
    }

    public String nextHolder() {
        return shown.transition()
                .flatMap(Transition::nextHolder)
                .map(shown::name)
                .orElse("");
    }
}
