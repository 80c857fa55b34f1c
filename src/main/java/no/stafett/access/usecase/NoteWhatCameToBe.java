package no.stafett.access.usecase;

import no.stafett.access.sql.DoorStore;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/**
 * The visit that something came to be in is a visit for the sake of it. When it is kept from a guardian, so is the line
 * that somebody came to write it.
 */
@UseCase
public class NoteWhatCameToBe {

    private final DoorStore door;

    NoteWhatCameToBe(DoorStore door) {
        this.door = door;
    }

    @EventListener
    public void note(PlanEvent event) {
        var item = event.item();
        if (item != null) {
            door.note(event.tenant(), event.plan(), event.by(), item);
        }
    }
}
