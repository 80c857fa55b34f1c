package no.stafett.protection.web;

import java.util.Arrays;
import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.protection.domain.Grading;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen, as it was. */
public record GradeForm(String protectedPerson, String grade, String source, String nobody) {

    static final GradeForm EMPTY = new GradeForm("", "", "", "");

    public GradeForm(
            @Nullable String protectedPerson,
            @Nullable String grade,
            @Nullable String source,
            @Nullable String nobody) {
        this.protectedPerson = protectedPerson == null ? "" : protectedPerson;
        this.grade = grade == null ? "" : grade;
        this.source = source == null ? "" : source;
        this.nobody = nobody == null ? "" : nobody;
    }

    Grading.Typed typed() {
        return typed(ChosenId.of(protectedPerson, PersonId::new));
    }

    /** About the person whose page it is. */
    Grading.Typed typed(Optional<PersonId> person) {
        return new Grading.Typed(
                person,
                Arrays.stream(AddressGrade.values())
                        .filter(one -> one.name().equals(grade))
                        .findFirst(),
                source);
    }

    public boolean nobodyIsMeant() {
        return nobody.equals("true");
    }
}
