package no.stafett.protection.web;

import java.util.Arrays;
import java.util.List;
import no.stafett.access.AddressGrade;
import no.stafett.protection.domain.Grading;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** The grades that can be chosen, each with what follows from it. */
final class GradeChoices {

    private GradeChoices() {}

    static List<Choice> all(Texts t) {
        return Arrays.stream(AddressGrade.values())
                .filter(Grading::protects)
                .map(grade -> new Choice(grade.name(), t.get(grade), t.get("grade.hint." + grade)))
                .toList();
    }
}
