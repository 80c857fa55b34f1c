package no.stafett.appointment.web;

import java.util.List;
import no.stafett.appointment.domain.Request;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What an employee has asked for. */
public record MyRequestsPage(List<Request> requests) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("request.mine");
    }
}
