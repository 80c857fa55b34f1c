package no.stafett.goals.web;

import java.util.List;
import no.stafett.goals.domain.Named;
import no.stafett.goals.domain.Names;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Texts;

/** How it is said that somebody does not see what the reader sees. */
public final class KeepingWords {

    private KeepingWords() {}

    /** "Astrid and Jonas do not see this". */
    public static String mark(List<PersonId> from, Names names, Texts t) {
        var who = from.stream().map(names::of).map(Named::name).sorted().toList();
        return who.size() == 1
                ? t.get("keeping.mark", who.getFirst())
                : t.get("keeping.mark.two", String.join(", ", who.subList(0, who.size() - 1)), who.getLast());
    }
}
