package no.stafett.access;

import no.stafett.shared.web.Page;

/** A page in the frame of a plan. Its words are those of the type of plan: one who coordinates an individuell plan is koordinator. */
public interface PlanPage extends Page {

    PlanFrame frame();

    @Override
    default String about() {
        return frame().planType();
    }
}
