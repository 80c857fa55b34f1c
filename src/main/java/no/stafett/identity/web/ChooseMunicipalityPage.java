package no.stafett.identity.web;

import java.util.List;
import no.stafett.identity.SignedIn;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Somebody known in several municipalities says which one it is about. One for each session (the wall stays whole). */
public record ChooseMunicipalityPage(List<SignedIn> choices) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("municipality.title");
    }
}
