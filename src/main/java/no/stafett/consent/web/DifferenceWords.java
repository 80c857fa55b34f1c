package no.stafett.consent.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.ConsentDifference;
import no.stafett.consent.domain.ConsentDifference.Change;
import no.stafett.shared.web.Texts;

/** Says in plain words what a later version of a consent changes. */
final class DifferenceWords {

    private DifferenceWords() {}

    static List<String> of(ConsentDifference difference, String planType, Texts t) {
        var sentences = new ArrayList<String>();
        if (!difference.newcomers().isEmpty()) {
            sentences.add(t.get("consent.difference.newcomers", names(difference.newcomers(), t)));
        }
        if (!difference.leaving().isEmpty()) {
            sentences.add(t.get("consent.difference.leaving", names(difference.leaving(), t)));
        }
        difference.changed().forEach(change -> sentences.addAll(changed(change, planType, t)));
        difference.lastDay().ifPresent(day -> sentences.add(t.get("consent.difference.until", t.date(day))));
        return sentences.isEmpty() ? List.of(t.get("consent.difference.none")) : sentences;
    }

    private static List<String> changed(Change change, String planType, Texts t) {
        var sentences = new ArrayList<String>();
        var after = change.after();
        if (change.hasAnotherRole()) {
            sentences.add(t.get(
                    "consent.difference.role",
                    after.name(),
                    t.get("consent.role." + change.before().role() + "." + planType),
                    t.get("consent.role." + after.role() + "." + planType)));
        }
        if (change.hasAnotherRight()) {
            sentences.add(
                    t.get(after.mayWrite() ? "consent.difference.writes" : "consent.difference.reads", after.name()));
        }
        return sentences;
    }

    private static String names(List<ConsentStatus.Line> lines, Texts t) {
        return lines.stream().map(ConsentStatus.Line::name).collect(Collectors.joining(t.get("consent.and")));
    }
}
