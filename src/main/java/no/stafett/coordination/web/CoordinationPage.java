package no.stafett.coordination.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.coordination.domain.Advice;
import no.stafett.coordination.domain.Assessment;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.LiftedDisagreement;
import no.stafett.coordination.domain.Party;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.coordination.usecase.ShowCoordination.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who coordinates, how it was found and what was decided; for the one who holds the baton also what to do next. */
public record CoordinationPage(Shown shown, ContactConsentForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("coordination.title", frame().ownerFirstName());
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/coordination";
    }

    public Optional<Assessment> latest() {
        return shown.assessments().stream().findFirst();
    }

    public List<Assessment> earlier() {
        return shown.assessments().stream().skip(1).toList();
    }

    public List<AnswerLine> lines(Assessment assessment, Texts t) {
        return AnswerLine.of(assessment.answers(), new ServiceTable(assessment.services()), t);
    }

    /** The row's own words, in the version they were read in. */
    public String why(ServiceRow row, Texts t) {
        return row.natural().in(t.language());
    }

    public List<LegalReference> references() {
        return shown.references();
    }

    public Optional<Advice.Plan> plan(Assessment assessment) {
        return assessment.advice() instanceof Advice.Plan plan ? Optional.of(plan) : Optional.empty();
    }

    public boolean mayNoteConsent() {
        return frame().holdsBaton()
                && latest().filter(one ->
                                one.advice().needsContact() && one.contact().isEmpty())
                        .isPresent();
    }

    public boolean mayInvite() {
        return frame().holdsBaton()
                && latest().filter(one ->
                                one.advice().needsContact() && one.contact().isPresent())
                        .isPresent();
    }

    public boolean mayLift() {
        return frame().holdsBaton()
                && !shown.childCoordinator()
                && shown.disagreements().stream().allMatch(one -> one.decided().isPresent())
                && latest().filter(one -> one.advice() instanceof Advice.ChildCoordinatorCoordinates)
                        .isEmpty();
    }

    public List<LiftedDisagreement> disagreements() {
        return shown.disagreements();
    }

    public String party(Party party, Texts t) {
        return PartyWords.of(party, t);
    }

    public List<Choice> family() {
        return shown.family().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
