package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.consent.domain.Decider;
import no.stafett.consent.domain.Ground;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.Subject;
import no.stafett.consent.usecase.ShowDeciders.Shown;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who must answer, in words with the reason; and the two forms somebody answers for by name. */
public record DecidersPage(Shown shown, DecidersForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("deciders.title") + " – " + shown.ownerFirstName();
    }

    public String path() {
        return "/plans/" + shown.plan() + "/consent/deciders";
    }

    public String back() {
        return shown.back();
    }

    /** "Astrid Haugen, fordi ho eller han har foreldreansvar". */
    public List<String> deciders(Texts t) {
        return shown.required() instanceof Done<List<MustAnswer>>(var people)
                ? people.stream().map(one -> sentence(one, t)).toList()
                : List.of();
    }

    /** Those whose yes is missing and must not be fetched, by name. */
    public String keptAway(Texts t) {
        return shown.keptAway().stream().map(this::name).collect(Collectors.joining(t.get("consent.and")));
    }

    /** Why nobody can be asked. */
    public List<Refusal> obstacles() {
        return shown.required() instanceof Refused<List<MustAnswer>>(var reasons) ? reasons : List.of();
    }

    public boolean mustBeControlled() {
        return shown.subject().mustBeControlled()
                && shown.subject().representative().isEmpty();
    }

    /** What the register said, in words. */
    public String register(Texts t) {
        return shown.subject().registered().map(t::get).orElse("");
    }

    public List<Choice> guardiansAsked() {
        return shown.required() instanceof Done<List<MustAnswer>>(var people)
                ? people.stream()
                        .filter(one -> one.ground() == Ground.PARENTAL_RESPONSIBILITY)
                        .filter(one -> !shown.keptAway().contains(one.person()))
                        .map(one -> new Choice(one.person().toString(), name(one.person())))
                        .toList()
                : List.of();
    }

    public List<Choice> besideTheChild(Texts t) {
        return shown.subject().guardians().stream()
                .map(Subject.Guardian::person)
                .map(person -> new Choice(person.toString(), name(person), tie(person, t)))
                .toList();
    }

    /** Whose yes is enough, when somebody has decided so. */
    public String guardianWhoSuffices() {
        return shown.exception().map(one -> name(one.guardian())).orElse("");
    }

    private String sentence(MustAnswer one, Texts t) {
        var document = known(one.person()).flatMap(Decider::document).orElse("");
        return t.get("deciders." + ground(one), name(one.person()), document);
    }

    private String ground(MustAnswer one) {
        var pregnant = shown.subject().kind() == Subject.Kind.PREGNANT;
        return one.ground() == Ground.OWNER && pregnant
                ? "PREGNANT"
                : one.ground().name();
    }

    private String name(PersonId person) {
        return known(person).map(Decider::name).orElse("");
    }

    private String tie(PersonId person, Texts t) {
        return known(person).flatMap(Decider::tieKey).map(key -> t.get(key)).orElse("");
    }

    private Optional<Decider> known(PersonId person) {
        return shown.people().stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }
}
