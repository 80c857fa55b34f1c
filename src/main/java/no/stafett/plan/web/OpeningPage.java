package no.stafett.plan.web;

import java.util.List;
import no.stafett.plan.domain.OwnerTyped.Who;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The first page of opening a plan: who is it about? */
public record OpeningPage(OpeningForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("opening.title");
    }

    public List<Choice> who(Texts t) {
        return List.of(
                new Choice(Who.CHILD.name(), t.get("opening.who.CHILD")),
                new Choice(Who.PREGNANT.name(), t.get("opening.who.PREGNANT"), t.get("opening.who.PREGNANT.hint")));
    }
}
