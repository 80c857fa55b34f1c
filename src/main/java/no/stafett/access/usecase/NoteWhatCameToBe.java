package no.stafett.access.usecase;

import no.stafett.access.sql.VisitStore;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/**
 * The visit that something came to be in is a visit for the sake of it. When it is kept from a guardian, so is the line
 * that somebody came to write it.
 */
@UseCase
public class NoteWhatCameToBe {

    private final VisitStore visits;

    NoteWhatCameToBe(VisitStore visits) {
        this.visits = visits;
    }

    @EventListener
    public void note(PlanEvent event) {
        var item = event.item();
        if (item != null) {
            visits.note(event.tenant(), event.plan(), event.by(), item);
        }
    }
}
