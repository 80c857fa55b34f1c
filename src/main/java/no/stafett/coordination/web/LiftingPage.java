package no.stafett.coordination.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.usecase.ShowLifting.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The form that lifts a disagreement to the leader. */
public record LiftingPage(Shown shown, DisagreementForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("lifting.title");
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/coordination";
    }

    public List<Choice> services(Texts t) {
        return shown.table().rows().stream()
                .map(row -> new Choice(row.id().toString(), row.name().in(t.language()), t.get(row.ownership())))
                .toList();
    }

    public List<Choice> ownerships(Texts t) {
        return Stream.of(Ownership.values())
                .map(word -> new Choice(word.name(), t.get(word)))
                .toList();
    }

    public List<Choice> heard(Texts t) {
        return ChildsViewForm.choices(t);
    }

    public List<LegalReference> references() {
        return shown.references().stream()
                .filter(one ->
                        one.topic() == LegalReference.Topic.DISAGREEMENT || one.topic() == LegalReference.Topic.HEARING)
                .toList();
    }
}
