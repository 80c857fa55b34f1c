package no.stafett.coordination.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stafett.coordination.domain.Disagreement.Basis;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.usecase.ShowDecision.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What a leader reads of a disagreement, and the form that decides it. Not whose plan it is. */
public record DecisionPage(Shown shown, DecisionForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("decision.title", shown.reference());
    }

    public String path() {
        return "/plans/" + shown.plan() + "/coordination/decision";
    }

    public List<Choice> bases(Texts t) {
        return Stream.of(Basis.values())
                .map(word -> new Choice(word.name(), t.get(word), t.get("basis.hint." + word)))
                .toList();
    }

    public List<Choice> services(Texts t) {
        return IntStream.range(0, shown.candidates().size())
                .mapToObj(place -> new Choice(
                        String.valueOf(place), PartyWords.of(shown.candidates().get(place), t)))
                .toList();
    }

    public List<LegalReference> references() {
        return shown.references().stream()
                .filter(one -> one.topic() == LegalReference.Topic.DISAGREEMENT)
                .toList();
    }
}
