package no.stafett.transition.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.TransitionRefusal;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.usecase.ShownTransition;

/** What the pages of the steps have in common. */
public interface StepPage extends PlanPage {

    ShownTransition shown();

    Problems problems();

    TransitionStep step();

    /** The version that stood on the page the form came from. */
    String typedVersion();

    @Override
    default String title(Texts t) {
        return t.get(step()) + " – " + frame().ownerFirstName();
    }

    default PlanFrame frame() {
        return shown().frame();
    }

    default String path() {
        return frame().path() + "/transition";
    }

    /** Somebody else has written it meanwhile. */
    default boolean isChangedMeanwhile() {
        return problems().reasons().contains(TransitionRefusal.CHANGED_MEANWHILE);
    }

    /** What stands now, in sentences. */
    default List<String> stands(Texts t) {
        return shown().open()
                .map(transition -> new TransitionWords(shown(), t).about(step(), transition))
                .orElse(List.of());
    }

    /** The version the form is sent with next: the one that was seen, or the one that is shown beside what was typed. */
    default String version() {
        return isChangedMeanwhile() ? String.valueOf(lastVersion()) : typedVersion();
    }

    int lastVersion();
}
