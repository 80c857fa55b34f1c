package no.stafett.appointment.web;

import java.util.List;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.RefusedWhy;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.usecase.ShowRequest.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One request, and the two answers to it. */
public record RequestPage(Shown shown, AppointingForm form, Problems problems) implements Page {

    static RequestPage of(Shown shown) {
        return new RequestPage(shown, AppointingForm.of(shown.request().kind()), Problems.none());
    }

    @Override
    public String title(Texts t) {
        return t.get("request.title", t.get(request().kind()));
    }

    public Request request() {
        return shown.request();
    }

    public String path() {
        return "/coordinating-unit/requests/" + request().id();
    }

    public String name(Texts t) {
        return Names.of(request().person(), t);
    }

    public List<Choice> kinds(Texts t) {
        return Choices.words(CoordinatorKind.values(), t);
    }

    public List<Choice> employees() {
        return Choices.employees(shown.employees());
    }

    public List<Choice> refusals(Texts t) {
        return Choices.words(RefusedWhy.values(), t);
    }
}
