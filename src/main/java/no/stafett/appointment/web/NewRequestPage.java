package no.stafett.appointment.web;

import java.util.List;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.Reply;
import no.stafett.appointment.usecase.ShowNewRequest.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** To ask for a coordinator. */
public record NewRequestPage(Shown shown, RequestForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("request.new");
    }

    public List<Choice> kinds(Texts t) {
        return Choices.words(CoordinatorKind.values(), t);
    }

    public List<Choice> yesOrNo(Texts t) {
        return Choices.words(Reply.values(), t);
    }

    public List<Choice> employees() {
        return Choices.employees(shown.employees());
    }
}
