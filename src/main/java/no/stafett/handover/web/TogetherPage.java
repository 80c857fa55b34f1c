package no.stafett.handover.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.access.PlanPerson;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Movement;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.usecase.ShowTogether.Shown;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** To hold the baton together: with whom, who does what, and whom the family calls first. */
public record TogetherPage(Shown shown, TogetherForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get(isTwo() ? "together.title.TWO" : "together.title.ONE") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/handovers/together";
    }

    public boolean isTwo() {
        return shown.grips().size() > 1;
    }

    /** The one she holds it with. */
    public Optional<Movement> other() {
        return shown.grips().stream()
                .filter(grip -> !shown.holder().is(grip.holder()))
                .findFirst();
    }

    /** An offer she has made already must be answered or taken back first. */
    public boolean hasOffered() {
        return !shown.fromHer().isEmpty();
    }

    public List<Choice> receivers() {
        return shown.people().stream()
                .filter(person -> Handover.canHoldTheBaton(person) && !person.holdsBaton())
                .filter(person -> shown.passages()
                        .getOrDefault(person.id(), Passage.FAMILY_IS_NOT_ASKED)
                        .isOpen())
                .map(person -> new Choice(person.id().toString(), person.name(), HandoverPage.place(person)))
                .toList();
    }

    public List<Choice> contacts(Texts t) {
        var theOther = other().map(Movement::name).orElseGet(() -> t.get("together.first.THE_OTHER"));
        return List.of(new Choice("ME", t.get("together.first.ME")), new Choice("THE_OTHER", theOther));
    }

    /** What is agreed now stands in the form, until something else is typed. */
    static TogetherForm filled(Shown shown) {
        var mine = grip(shown, true);
        var theirs = grip(shown, false);
        return mine.isEmpty() || theirs.isEmpty()
                ? TogetherForm.EMPTY
                : new TogetherForm(
                        "",
                        mine.get().duties(),
                        theirs.get().duties(),
                        mine.get().primary() ? "ME" : "THE_OTHER",
                        "");
    }

    private static Optional<Movement> grip(Shown shown, boolean hers) {
        return shown.grips().stream()
                .filter(grip -> shown.holder().is(grip.holder()) == hers)
                .findFirst();
    }

    public String nameOf(PersonId person) {
        return shown.people().stream()
                .filter(somebody -> somebody.id().equals(person))
                .map(PlanPerson::name)
                .findFirst()
                .orElse("");
    }
}
