package no.stafett.plan.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.Whom;
import no.stafett.identity.Guardianship;
import no.stafett.identity.Person;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.PlanType;
import no.stafett.plan.domain.SubjectKind;
import no.stafett.plan.usecase.ShowPreparation.Shown;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The second page of opening a plan: everything that must be settled first (L-03). */
public record PreparationPage(Shown shown, PreparationForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("preparation.title") + " – " + shown.subject().firstName();
    }

    @Override
    public String about() {
        return shown.plan().type().name();
    }

    public String path() {
        return "/plans/" + shown.plan().id();
    }

    public List<Guardianship> registered() {
        return shown.registered();
    }

    public boolean asksForGuardians() {
        return shown.asksForGuardians();
    }

    /** Then a draft that is thrown away is closed and kept, and not gone. */
    public boolean isAskedBefore() {
        return shown.askedBefore();
    }

    public boolean isAboutAYoungPerson() {
        return shown.plan().subjectKind() == SubjectKind.YOUTH;
    }

    /** A row further down stays folded until the one above is used. */
    public boolean opensGuardian(int row) {
        return row == 0
                || !form.guardianRows().get(row).isEmpty()
                || problems.reasons().stream()
                        .map(Refusal::field)
                        .anyMatch(field -> field.startsWith("guardians[" + row + "]"));
    }

    public List<Choice> planTypes(Texts t) {
        return Stream.of(PlanType.values())
                .map(type -> new Choice(type.name(), t.get(type), t.get("planType." + type + ".hint")))
                .toList();
    }

    public List<Choice> units() {
        return shown.units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    public List<Choice> levels(Texts t) {
        return Stream.of(BtiLevel.values())
                .map(level ->
                        new Choice(String.valueOf(level.number()), t.get(level), t.get("btiLevel." + level + ".hint")))
                .toList();
    }

    public List<Choice> employees() {
        return shown.employees().stream()
                .map(person -> new Choice(person.id().toString(), withPlace(person)))
                .toList();
    }

    /** Employees, and services as such. */
    public List<Choice> everybody(Texts t) {
        return Stream.concat(
                        shown.units().stream()
                                .map(unit -> new Choice(
                                        Whom.service(unit.id()).typed(),
                                        t.get("preparation.participant.service", unit.name()))),
                        employees().stream())
                .toList();
    }

    /** What the family has excepted stands, whoever asks. */
    public List<ConsentException> exceptedByTheFamily() {
        return shown.scope().stream()
                .flatMap(scope -> scope.exceptions().stream())
                .filter(ConsentException::byFamily)
                .toList();
    }

    /** Folded until something else than the usual is chosen, or something is wrong in it. */
    public boolean opensScope() {
        return form.scope().holdsMore()
                || !exceptedByTheFamily().isEmpty()
                || problems.reasons().stream().map(Refusal::field).anyMatch(field -> field.startsWith("scope."));
    }

    public List<Choice> roles(Texts t) {
        return Stream.of(ParticipantRole.PARTICIPANT, ParticipantRole.LEADER, ParticipantRole.OTHER)
                .map(role -> new Choice(role.name(), t.get(role)))
                .toList();
    }

    public List<Choice> relations(Texts t) {
        return Stream.of(Guardianship.Relation.values())
                .map(relation -> new Choice(relation.name(), t.get("tie." + relation)))
                .toList();
    }

    public List<Choice> responsibility(Texts t) {
        return List.of(
                new Choice("true", t.get("preparation.responsibility.true")),
                new Choice("false", t.get("preparation.responsibility.false")));
    }

    private static String withPlace(Person person) {
        return Stream.of(person.fullName(), person.position(), person.unitName())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
