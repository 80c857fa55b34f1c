package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.ExceptionTyped;
import no.stafett.consent.usecase.ShowExceptions.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What somebody with a say does not want shared, or whom she does not want there. */
public record ExceptionsPage(Shown shown, ExceptionTyped typed, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("exceptions.title");
    }

    public String path() {
        return back() + "/exceptions";
    }

    public String back() {
        return "/plans/" + shown.plan() + "/consent";
    }

    /** Services, and those the consent names. Another employee is written by name. */
    public List<Choice> everybody(Texts t) {
        return Stream.concat(
                        shown.lines().stream()
                                .flatMap(line -> line.person().stream()
                                        .map(person -> new Choice(
                                                Whom.person(person).typed(), ScopeWords.inOneLine(line, t)))),
                        shown.services().stream()
                                .map(unit -> new Choice(
                                        Whom.service(unit.id()).typed(), t.get("exceptions.service", unit.name()))))
                .toList();
    }
}
