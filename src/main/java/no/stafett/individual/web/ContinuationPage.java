package no.stafett.individual.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.access.PlanPerson;
import no.stafett.consent.ConsentMatters;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.domain.Proposal;
import no.stafett.individual.usecase.ShowContinuation.Shown;
import no.stafett.plan.Successors;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Going on as individuell plan: the short form before, and how far it has come after. */
public record ContinuationPage(Shown shown, ContinuationForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("continuation.title") + " – " + frame().ownerFirstName();
    }

    @Override
    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/individual-plan";
    }

    public boolean isIndividualPlan() {
        return frame().planType().equals("INDIVIDUAL_PLAN");
    }

    public Optional<Continuation> underWay() {
        return shown.continuation().filter(one -> one.stage().isUnderWay());
    }

    /** How a log goes on in this municipality, the last part of a text key. */
    public String begins() {
        return shown.begins().name();
    }

    /** The plan that goes on from it; only the one who began it gets in before the family has said yes. */
    public Optional<Successors.Successor> successor() {
        return shown.successor();
    }

    public boolean isMine(Successors.Successor successor) {
        return shown.holder().is(successor.openedBy());
    }

    public boolean isForMe(Continuation underWay) {
        return shown.holder().is(underWay.coordinator());
    }

    public List<Choice> yesOrNo(Texts t) {
        return Arrays.stream(Proposal.Said.values())
                .map(one -> new Choice(one.name(), t.get("continuation.said." + one)))
                .toList();
    }

    public List<Choice> family(Texts t) {
        return shown.people().stream()
                .filter(person -> person.relation().isFamily())
                .map(person -> new Choice(person.id().toString(), person.name(), t.get(person.tieKey())))
                .toList();
    }

    /** Those who take part already first, as the reader may know them; then everybody else who works here. */
    public List<Choice> coordinators() {
        var able = shown.colleagues().stream().map(ConsentMatters.Colleague::id).collect(Collectors.toSet());
        var team = shown.people().stream()
                .filter(person -> able.contains(person.id()))
                .toList();
        var inTheTeam = team.stream().map(PlanPerson::id).collect(Collectors.toSet());
        return Stream.concat(
                        team.stream()
                                .map(person -> new Choice(
                                        person.id().toString(), label(person.name(), person.tie(), person.unit()))),
                        shown.colleagues().stream()
                                .filter(one -> !inTheTeam.contains(one.id()))
                                .map(one ->
                                        new Choice(one.id().toString(), label(one.name(), one.position(), one.unit()))))
                .toList();
    }

    private static String label(String name, String position, String unit) {
        return Stream.of(name, position, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
