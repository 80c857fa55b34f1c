package no.stafett.coordination.web;

import java.util.List;
import no.stafett.coordination.domain.Question;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.usecase.ShowTool.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The words of an invitation to a clarification, to copy and to print, and the tool that goes with it (D-09). Names nobody. */
public record ClarificationPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("clarification.title");
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    public List<ServiceRow> rows() {
        return shown.table().rows();
    }

    public String roles(ServiceRow row, Texts t) {
        return Words.roles(row, t);
    }

    public String when(ServiceRow row, Texts t) {
        return Words.when(row, t);
    }
}
