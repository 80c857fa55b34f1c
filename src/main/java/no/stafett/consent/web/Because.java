package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.usecase.ShowPeople.InForce;
import no.stafett.consent.usecase.ShowPeople.Shown;
import no.stafett.shared.web.Texts;

/** Says in words why somebody can read a plan, on which line of the consent and until when. */
final class Because {

    private Because() {}

    static String of(Participant person, Shown shown, Texts t) {
        var owner = shown.frame().ownerFirstName();
        // Nobody writes in a plan that is closed.
        var closed = shown.frame().active() ? "" : ".closed";
        return switch (person.relation()) {
            case OWNER -> t.get("because.OWNER" + closed, person.name());
            case GUARDIAN -> t.get("because.GUARDIAN" + closed, person.name(), owner);
            case PARTICIPANT ->
                shown.inForce()
                        .map(inForce -> participant(person, inForce, shown, t))
                        .orElse("");
        };
    }

    /** By whose word, from when until when, as part of which service, and about what. */
    private static String participant(Participant person, InForce inForce, Shown shown, Texts t) {
        var may = person.period().hasBegun(shown.today()) ? "because.PARTICIPANT." : "because.LATER.";
        var sentences = Stream.of(
                Optional.of(t.get(
                        may + (person.mayWrite() ? "write" : "read"),
                        person.name(),
                        givenBy(inForce.givenBy(), t),
                        t.date(inForce.version().activatedAt().orElseThrow()),
                        t.date(inForce.version().validUntil()))),
                person.period().isLimited()
                        ? Optional.of(t.get("because.days", person.name(), ScopeWords.days(person.period(), t)))
                        : Optional.<String>empty(),
                person.service()
                        .filter(name -> !name.isEmpty())
                        .map(name -> t.get(
                                person.byName() ? "because.service.named" : "because.service", person.name(), name)),
                Optional.of(
                        t.get("because.covers", ScopeWords.types(inForce.scope().covered(), t))));
        return sentences.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** Those whose yes to the consent in force somebody else has written down, and who have not confirmed it. */
    static String unconfirmed(Shown shown, Texts t) {
        return shown.inForce().stream()
                .flatMap(inForce -> inForce.givenBy().stream())
                .filter(ConsentStatus.Asked::unconfirmed)
                .map(ConsentStatus.Asked::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }

    private static String givenBy(List<ConsentStatus.Asked> asked, Texts t) {
        return asked.stream()
                .filter(one -> one.answer() == ConsentStatus.Answer.GIVEN)
                .map(ConsentStatus.Asked::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }
}
