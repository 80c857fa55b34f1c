package no.stafett.protection.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.AddressGrade;
import no.stafett.identity.Person;
import no.stafett.protection.domain.Grading;
import no.stafett.protection.domain.ProtectedPerson;
import no.stafett.protection.domain.ProtectedPerson.Near;
import no.stafett.protection.usecase.ShowProtectedPerson.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** How one address is protected, and who may know it. */
public record ProtectedAddressPage(Shown shown, GradeForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("addresses.of", person().name());
    }

    public ProtectedPerson person() {
        return shown.person();
    }

    public String path() {
        return "/protected-addresses/" + person().id();
    }

    public boolean isProtected() {
        return Grading.protects(person().present().grade());
    }

    /** Strictly protected with nobody named: the plans are shut for everybody. */
    public boolean shutsForEverybody() {
        return person().present().grade() == AddressGrade.STRICTLY_CONFIDENTIAL && !person().somebodyIsNamed();
    }

    public boolean asksWhetherNobodyIsMeant() {
        return problems.at("nobody") != null;
    }

    public List<Choice> grades(Texts t) {
        return GradeChoices.all(t);
    }

    public String grade() {
        return form.grade().isEmpty() ? person().present().grade().name() : form.grade();
    }

    public List<Near> named() {
        return person().near().stream().filter(Near::named).toList();
    }

    public List<Near> notNamed() {
        return person().near().stream().filter(one -> !one.named()).toList();
    }

    /** The employees who are not around the family already. */
    public List<Choice> others() {
        var near = person().near().stream().map(Near::id).toList();
        return shown.employees().stream()
                .filter(one -> !near.contains(one.id()))
                .map(one -> new Choice(one.id().toString(), inOneLine(one)))
                .toList();
    }

    private static String inOneLine(Person one) {
        return Stream.of(one.fullName(), one.position(), one.unitName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
