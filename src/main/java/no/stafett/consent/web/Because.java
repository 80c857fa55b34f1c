package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.usecase.ShowPeople.Shown;
import no.stafett.shared.web.Texts;

/** Says in words why somebody can read a plan, on which line of the consent and until when. */
final class Because {

    private Because() {}

    static String of(Participant person, Shown shown, Texts t) {
        var owner = shown.frame().ownerFirstName();
        return switch (person.relation()) {
            case OWNER -> t.get("because.OWNER", person.name());
            case GUARDIAN -> t.get("because.GUARDIAN", person.name(), owner);
            case PARTICIPANT ->
                shown.inForce()
                        .map(inForce -> t.get(
                                person.mayWrite() ? "because.PARTICIPANT.write" : "because.PARTICIPANT.read",
                                person.name(),
                                givenBy(inForce.givenBy(), t),
                                t.date(inForce.version().activatedAt().orElseThrow()),
                                t.date(inForce.version().validUntil())))
                        .orElse("");
        };
    }

    private static String givenBy(List<ConsentStatus.Asked> asked, Texts t) {
        return asked.stream()
                .filter(one -> one.answer() == ConsentStatus.Answer.GIVEN)
                .map(ConsentStatus.Asked::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }
}
