package no.stafett.handover.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.access.PlanPerson;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Movement;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.usecase.ShowHandover.Shown;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Where the baton is, where it has been, and what the reader can do about it. */
public record HandoverPage(Shown shown, HandoverForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("handover.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<Movement> chain() {
        return shown.chain();
    }

    /** Every offer nobody has answered yet. */
    public List<Handover.Offered> open() {
        return shown.open();
    }

    /** The offer that waits for this reader's answer. */
    public Optional<Handover.Offered> forMe() {
        return shown.open().stream()
                .filter(offer -> shown.reader().is(offer.to()))
                .findFirst();
    }

    /** The offer this reader has made. */
    public Optional<Handover.Offered> fromMe() {
        return shown.open().stream()
                .filter(offer -> shown.reader().is(offer.from()))
                .findFirst();
    }

    /** What the one this reader asked last said, when it was a no: she was promised that it is read. */
    public Optional<Handover.Declined> saidNo() {
        return mayOffer() ? shown.lastNo().filter(no -> !nameOf(no.to()).isEmpty()) : Optional.empty();
    }

    /** One who holds it can ask another to hold it with her, or see to how the two share the work (K5). */
    public boolean mayHoldTogether() {
        return shown.reader().holdsBaton() && !oneHasLeft() && (isTwo() || shown.mayBeTwo() && fromMe().isEmpty());
    }

    /** Whether somebody who holds it works here no more. */
    public boolean oneHasLeft() {
        return Stream.concat(Stream.of(frame().holder()), frame().second().stream())
                .anyMatch(holder -> holder.whoFinds().isPresent());
    }

    public boolean isTwo() {
        return chain().stream().filter(Movement::isNow).count() > 1;
    }

    public boolean mayOffer() {
        return shown.reader().holdsBaton() && fromMe().isEmpty();
    }

    /** Those the baton can go to. */
    public List<Choice> receivers(Texts t) {
        return inTheTeam()
                .filter(person -> passage(person).isOpen())
                .map(person -> new Choice(person.id().toString(), person.name(), placeAndLastDay(person, t)))
                .toList();
    }

    /** A receiver may have fewer days left in the plan than the consent has. */
    private static String placeAndLastDay(PlanPerson person, Texts t) {
        return person.lastDay()
                .map(day -> place(person) + ". " + t.get("handover.last-day", t.date(day)))
                .orElseGet(() -> place(person));
    }

    /** The last day of somebody's own line of the consent, when it is limited. */
    public Optional<LocalDate> lastDayOf(PersonId person) {
        return shown.people().stream()
                .filter(somebody -> somebody.id().equals(person))
                .findFirst()
                .flatMap(PlanPerson::lastDay);
    }

    /** Those in the team who work elsewhere, and whom the family must be asked about first. */
    public List<PlanPerson> elsewhere() {
        return inTheTeam().filter(person -> !passage(person).isOpen()).toList();
    }

    /** Those elsewhere whom the family has said yes to: the holder offers the baton when they are ready. */
    public String agreedWithTheFamily(Texts t) {
        return inTheTeam()
                .filter(person -> passage(person) == Passage.AGREED_WITH_THE_FAMILY)
                .map(PlanPerson::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }

    public String askAbout(PlanPerson person) {
        return frame().path() + "/people/next-holder?person=" + person.id();
    }

    public String nameOf(PersonId person) {
        return shown.people().stream()
                .filter(somebody -> somebody.id().equals(person))
                .map(PlanPerson::name)
                .findFirst()
                .orElse("");
    }

    private Stream<PlanPerson> inTheTeam() {
        return shown.people().stream().filter(person -> Handover.canHoldTheBaton(person) && !person.holdsBaton());
    }

    private Passage passage(PlanPerson person) {
        return shown.passages().getOrDefault(person.id(), Passage.FAMILY_IS_NOT_ASKED);
    }

    public static String place(PlanPerson person) {
        return person.unit().isEmpty() ? person.tie() : person.tie() + ", " + person.unit();
    }
}
