package no.stafett.consent.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.usecase.ShowPeople.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Who knows what: everybody who can read the plan, since when, until when, and on which line of the consent. */
public record ReadersPage(Shown shown) implements Page {

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

    public String may(Participant person, Texts t) {
        return t.get(person.mayWrite() ? "readers.write" : "readers.read");
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
                        .orElse("");
        };
    }

    /** The last day, or nothing when there is none. */
    public String until(Participant person, Texts t) {
        var day = switch (person.relation()) {
            case OWNER -> Optional.<String>empty();
            case GUARDIAN -> shown.guardiansUntil().map(adult -> t.date(adult.minusDays(1)));
            case PARTICIPANT ->
                shown.inForce().map(inForce -> t.date(inForce.version().validUntil()));
        };
        return day.orElse(t.get("readers.until.none"));
    }
}
