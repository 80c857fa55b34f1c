package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.access.Relation;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ConsentStatus.Answer;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.usecase.ShowPeople.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who takes part, by which consent, and what the reader can do about it. */
public record PeoplePage(Shown shown, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("people.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/people";
    }

    /** "Kontaktlærar, Øvingsskulen" or "mor". */
    public String place(Participant person, Texts t) {
        var tie = person.tieKey().isEmpty() ? person.tie() : t.get(person.tieKey());
        return Stream.of(tie, person.unit()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** "Les og skriv, med sidan 22. november 2026." The family has its right by who they are. */
    public String right(Participant person, Texts t) {
        return switch (person.relation()) {
            case OWNER -> t.get(frame().active() ? "people.owner" : "people.owner.closed", frame().ownerFirstName());
            case GUARDIAN -> t.get(frame().active() ? "people.family" : "people.family.closed");
            case PARTICIPANT ->
                person.period().hasBegun(shown.today())
                        ? t.get(person.mayWrite() ? "people.writes" : "people.reads", t.date(person.since()))
                        : t.get("people.not-yet", t.date(person.period().from().orElseThrow()));
        };
    }

    /** "Oddvar Lunde kan lese fordi Astrid Haugen har sagt ja til det." */
    public String because(Participant person, Texts t) {
        return Because.of(person, shown, t);
    }

    public String initials(String name) {
        var words = name.split(" ", -1);
        return (first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "")).strip();
    }

    /** The owner herself is signed in, and needs no page about whether she may be. */
    public boolean isOwners() {
        return shown.reader().relation() == Relation.OWNER;
    }

    public boolean mayInvite() {
        return shown.reader().holdsBaton();
    }

    /** How far each has come is for the family, and for the one who waits for it. */
    public boolean seesAnswers() {
        return shown.reader().holdsBaton() || shown.reader().relation().isFamily();
    }

    public String givenBy(Texts t) {
        return shown.inForce().stream()
                .flatMap(inForce -> inForce.givenBy().stream())
                .filter(one -> one.answer() == Answer.GIVEN)
                .map(ConsentStatus.Asked::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }

    /** Those who have not said that what was written down about their yes is right. */
    public String unconfirmed(Texts t) {
        return Because.unconfirmed(shown, t);
    }

    /** "Mats Lie, PPT-rådgjevar, PPT". */
    public List<String> newcomers(Texts t) {
        return shown.awaited().stream()
                .flatMap(awaited -> awaited.newcomers().stream())
                .map(line -> ScopeWords.inOneLine(line, t))
                .toList();
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
