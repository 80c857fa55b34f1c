package no.stafett.appointment.web;

import java.util.List;
import java.util.Optional;
import no.stafett.appointment.usecase.ShowApplication.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * The application for services, to print and write on.
 *
 * @param owner whose services it is about; empty on the form without names
 * @param family the guardians' names
 * @param back the plan it was opened from
 */
public record ApplicationPage(Shown shown, String owner, List<String> family, Optional<String> back) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("application.title") + (owner.isEmpty() ? "" : " – " + owner);
    }
}
