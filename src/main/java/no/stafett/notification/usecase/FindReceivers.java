package no.stafett.notification.usecase;

import java.util.List;
import no.stafett.notification.domain.Occasion;
import no.stafett.notification.sql.ReceiverStore;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** Who shall be told, as things stand now. */
@UseCase
public class FindReceivers {

    private final ReceiverStore receivers;

    FindReceivers(ReceiverStore receivers) {
        this.receivers = receivers;
    }

    public List<PersonId> find(Occasion occasion) {
        return receivers.receiversOf(occasion, occasion.tenant());
    }
}
