package no.stafett.notebook.web;

import java.util.Arrays;
import java.util.List;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** How a family says yes, in words. */
final class FamilyYesWords {

    private FamilyYesWords() {}

    static List<Choice> ways(Texts t) {
        return Arrays.stream(FamilyYes.Way.values())
                .map(way -> new Choice(way.name(), t.get("familyYes." + way)))
                .toList();
    }
}
