package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.EmergencyReader;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.usecase.ShowPeople;
import no.stafett.consent.usecase.ShowPeople.Shown;
import no.stafett.shared.web.Texts;

/** Who knows what: everybody who can read the plan, since when, until when, and on which line of the consent. */
public record ReadersPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("readers.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    /** "Mor" or "PP-rådgjevar, PPT". */
    public String place(Participant person, Texts t) {
        var tie = person.tieKey().isEmpty() ? person.tie() : t.get(person.tieKey());
        return Stream.of(tie, person.unit()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** "Turid Bergheim" with "Rektor, Øvingsskulen". */
    public String place(EmergencyReader leader) {
        return Stream.of(leader.position(), leader.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** In an emergency, and why for those who may know. */
    public String line(EmergencyReader leader, Texts t) {
        return leader.reason().isEmpty()
                ? t.get("readers.line.EMERGENCY")
                : t.get("readers.line.EMERGENCY.because", leader.reason());
    }

    public String may(Participant person, Texts t) {
        return t.get(person.mayWrite() && frame().active() ? "readers.write" : "readers.read");
    }

    /** The role the line of the consent gives, and the number of the version it stands in. */
    public String line(Participant person, Texts t) {
        return switch (person.relation()) {
            case OWNER -> t.get("readers.line.OWNER");
            case GUARDIAN -> t.get("readers.line.GUARDIAN");
            case PARTICIPANT ->
                person.role()
                        .flatMap(role -> shown.inForce()
                                .map(inForce -> t.get(
                                        "readers.line.PARTICIPANT",
                                        t.get("consent.role." + role + "." + frame().planType()),
                                        inForce.version().number())))
                        .map(line -> line + service(person, t))
                        .orElse("");
        };
    }

    private static String service(Participant person, Texts t) {
        return person.service()
                .filter(name -> !name.isEmpty())
                .map(name -> t.get("readers.as-part-of", name))
                .orElse("");
    }

    /** Everything for the family, whose plan it is; for everybody else what the consent covers. */
    public String kinds(Participant person, Texts t) {
        return person.relation().isFamily()
                ? t.get("readers.kinds.all")
                : scope().map(scope -> ScopeWords.types(scope.covered(), t)).orElse("");
    }

    /** The day she came in, or the one her line opens on. */
    public String since(Participant person, Texts t) {
        return person.period()
                .from()
                .filter(_ -> !person.period().hasBegun(shown.today()))
                .map(day -> t.get("readers.from", t.date(day)))
                .orElseGet(() -> t.date(person.since()));
    }

    /** What is covered and what is not, from whom more may be fetched: one sentence for each. */
    public List<String> sentences(Texts t) {
        return scope().stream().flatMap(scope -> sentences(scope, t)).toList();
    }

    private static Stream<String> sentences(ConsentScope scope, Texts t) {
        var covered = t.get("readers.covers", ScopeWords.types(scope.covered(), t));
        var notCovered = Stream.of(scope.notCovered())
                .filter(types -> !types.isEmpty())
                .map(types -> t.get("readers.covers-not", ScopeWords.types(types, t)));
        var sources = Stream.of(scope)
                .filter(one -> !one.sources().isEmpty())
                .map(one -> t.get("readers.sources", ScopeWords.sources(one, t)));
        return Stream.of(Stream.of(covered), notCovered, sources).flatMap(part -> part);
    }

    /** What is excepted, as far as the reader may know. */
    public List<String> exceptions(Texts t) {
        return scope().stream()
                .flatMap(scope -> scope.exceptions().stream())
                .map(exception -> ScopeWords.exception(exception, t))
                .toList();
    }

    /** Services the family has said yes to without anybody named. */
    public List<ConsentStatus.Line> services() {
        return shown.inForce().map(ShowPeople.InForce::services).orElse(List.of());
    }

    public String serviceLine(ConsentStatus.Line line, Texts t) {
        var days = ScopeWords.days(line.period(), t);
        return t.get("readers.service", ScopeWords.named(line.name(), t)) + (days.isEmpty() ? "" : " " + days);
    }

    private Optional<ConsentScope> scope() {
        return shown.inForce().map(ShowPeople.InForce::scope);
    }

    /** Those who have not said that what was written down about their yes is right. */
    public String unconfirmed(Texts t) {
        return Because.unconfirmed(shown, t);
    }

    /** The last day, or nothing when there is none. */
    public String until(Participant person, Texts t) {
        var day = switch (person.relation()) {
            case OWNER -> Optional.<String>empty();
            case GUARDIAN -> shown.guardiansUntil().map(adult -> t.date(adult.minusDays(1)));
            case PARTICIPANT ->
                person.period()
                        .until()
                        .or(() ->
                                shown.inForce().map(inForce -> inForce.version().validUntil()))
                        .map(last -> t.date(last));
        };
        return day.orElse(t.get("readers.until.none"));
    }
}
