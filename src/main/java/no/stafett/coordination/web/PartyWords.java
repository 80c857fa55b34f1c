package no.stafett.coordination.web;

import no.stafett.coordination.domain.Party;
import no.stafett.shared.web.Texts;

/** A service in a disagreement, in words. */
public final class PartyWords {

    private PartyWords() {}

    /** The name, and whose it is; whose it is alone, for one who may not be told of places. */
    public static String of(Party party, Texts t) {
        var name = party.name().in(t.language());
        return name.isEmpty() ? t.get(party.ownership()) : name + " (" + t.get(party.ownership()) + ")";
    }
}
