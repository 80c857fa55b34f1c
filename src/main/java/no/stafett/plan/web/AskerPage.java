package no.stafett.plan.web;

import java.util.List;
import no.stafett.plan.usecase.ShowAppointing.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * Who shall ask a family about a closed plan, for one who knows nothing but its reference.
 *
 * @param done whether somebody has just been set
 */
public record AskerPage(Shown shown, AskerForm form, Problems problems, boolean done) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("asker.title");
    }

    public List<Choice> employees() {
        return shown.employees().stream()
                .map(person -> new Choice(person.id().toString(), person.fullName()))
                .toList();
    }
}
