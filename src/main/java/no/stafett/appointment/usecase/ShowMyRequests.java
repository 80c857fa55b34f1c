package no.stafett.appointment.usecase;

import java.util.List;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** What an employee has asked for, and what was answered. */
@UseCase
public class ShowMyRequests {

    private static final int MOST = 50;

    private final RequestStore requests;

    ShowMyRequests(RequestStore requests) {
        this.requests = requests;
    }

    public List<Request> show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return requests.mine(actor, MOST);
    }
}
