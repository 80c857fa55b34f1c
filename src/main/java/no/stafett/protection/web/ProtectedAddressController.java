package no.stafett.protection.web;

import java.util.Optional;
import no.stafett.protection.usecase.EndGrade;
import no.stafett.protection.usecase.FindProtectedPerson;
import no.stafett.protection.usecase.MayKeepAddresses;
import no.stafett.protection.usecase.NameForAddress;
import no.stafett.protection.usecase.NoLongerName;
import no.stafett.protection.usecase.RegisterGrade;
import no.stafett.protection.usecase.ShowProtectedPerson;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.ChosenId;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The protected addresses, for the privacy officer. There is no list: one is found by her number. */
@Controller
@OwnPage
@RequestMapping("/protected-addresses")
class ProtectedAddressController {

    private final FindProtectedPerson findPerson;
    private final ShowProtectedPerson showPerson;
    private final RegisterGrade registerGrade;
    private final EndGrade endGrade;
    private final NameForAddress nameForAddress;
    private final NoLongerName noLongerName;
    private final MayKeepAddresses mayKeepAddresses;

    ProtectedAddressController(
            FindProtectedPerson findPerson,
            ShowProtectedPerson showPerson,
            RegisterGrade registerGrade,
            EndGrade endGrade,
            NameForAddress nameForAddress,
            NoLongerName noLongerName,
            MayKeepAddresses mayKeepAddresses) {
        this.findPerson = findPerson;
        this.showPerson = showPerson;
        this.registerGrade = registerGrade;
        this.endGrade = endGrade;
        this.nameForAddress = nameForAddress;
        this.noLongerName = noLongerName;
        this.mayKeepAddresses = mayKeepAddresses;
    }

    @GetMapping
    Answer ask(Actor actor) {
        mayKeepAddresses.check(actor);
        return Answer.page(new AddressSearchPage("", Problems.none()));
    }

    @PostMapping
    @Limited(Limited.Kind.SEARCH)
    Answer find(Actor actor, @RequestParam(defaultValue = "") String nationalId) {
        return switch (findPerson.find(actor, nationalId)) {
            case Done<PersonId>(var person) -> Answer.goTo(path(person));
            case Refused<PersonId>(var reasons) ->
                Answer.refused(new AddressSearchPage(nationalId, new Problems(reasons)));
        };
    }

    @GetMapping("/{person}")
    Answer show(Actor actor, @PathVariable PersonId person) {
        return Answer.page(page(actor, person, GradeForm.EMPTY, Problems.none()));
    }

    @PostMapping("/{person}/grade")
    Answer register(Actor actor, @PathVariable PersonId person, @ModelAttribute GradeForm form) {
        return answer(
                actor,
                person,
                form,
                registerGrade.register(actor, form.typed(Optional.of(person)), form.nobodyIsMeant()));
    }

    @PostMapping("/{person}/grade/ending")
    Answer end(Actor actor, @PathVariable PersonId person) {
        endGrade.end(actor, person);
        return Answer.goTo(path(person));
    }

    @PostMapping("/{person}/named")
    Answer name(
            Actor actor,
            @PathVariable PersonId person,
            @RequestParam(name = "person", defaultValue = "") String named) {
        return answer(
                actor, person, GradeForm.EMPTY, nameForAddress.name(actor, person, ChosenId.of(named, PersonId::new)));
    }

    @PostMapping("/{person}/named/removal")
    Answer remove(
            Actor actor,
            @PathVariable PersonId person,
            @RequestParam(name = "person", defaultValue = "") String named) {
        noLongerName.remove(actor, person, ChosenId.of(named, PersonId::new));
        return Answer.goTo(path(person));
    }

    private Answer answer(Actor actor, PersonId person, GradeForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(path(person));
            case Refused<?>(var reasons) -> Answer.refused(page(actor, person, form, new Problems(reasons)));
        };
    }

    private ProtectedAddressPage page(Actor actor, PersonId person, GradeForm form, Problems problems) {
        return new ProtectedAddressPage(showPerson.show(actor, person), form, problems);
    }

    private static String path(PersonId person) {
        return "/protected-addresses/" + person;
    }
}
