package no.stafett.protection.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One field for a number. */
public record AddressSearchPage(String nationalId, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("addresses.title");
    }
}
