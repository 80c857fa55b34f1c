package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PeriodTyped;
import no.stafett.consent.ScopeTyped;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.TermsTyped;
import no.stafett.consent.usecase.ShowTerms.Shown;
import no.stafett.identity.Person;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Other terms for the same people: which information, from whom, what is excepted, on which days. */
public record TermsPage(Shown shown, TermsTyped typed, Problems problems) implements PlanPage {

    /** As they are. */
    static TermsPage of(Shown shown) {
        return new TermsPage(shown, new TermsTyped(ScopeTyped.of(shown.scope()), List.of()), Problems.none());
    }

    @Override
    public String title(Texts t) {
        return t.get("terms.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<Choice> services() {
        return ScopeWords.services(shown.units());
    }

    public List<Choice> everybody(Texts t) {
        return Stream.concat(
                        shown.units().stream()
                                .map(unit -> new Choice(
                                        Whom.service(unit.id()).typed(), t.get("exceptions.service", unit.name()))),
                        shown.employees().stream()
                                .map(person ->
                                        new Choice(Whom.person(person.id()).typed(), withPlace(person))))
                .toList();
    }

    public List<ConsentException> byFamily() {
        return shown.scope().exceptions().stream()
                .filter(ConsentException::byFamily)
                .toList();
    }

    /** Those whose days can be limited; whoever holds the baton does so for as long as the consent lasts. */
    public List<ConsentStatus.Line> lines() {
        return shown.lines().stream()
                .filter(line -> line.role() != ParticipantRole.BATON_HOLDER)
                .toList();
    }

    public String name(ConsentStatus.Line line, Texts t) {
        return ScopeWords.inOneLine(line, t);
    }

    /** What was typed for a line, or the days it has. */
    public PeriodTyped days(ConsentStatus.Line line) {
        return typed.lines().stream()
                .filter(row -> row.whom().equals(line.whom().typed()))
                .findFirst()
                .map(row -> new PeriodTyped(row.from(), row.until()))
                .orElseGet(() -> PeriodTyped.of(line.period()));
    }

    private static String withPlace(Person person) {
        return Stream.of(person.fullName(), person.position(), person.unitName())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
