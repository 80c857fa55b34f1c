package no.stafett.consent.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        difference
                .comingHolders()
                .forEach(line ->
                        sentences.add(t.get("consent.difference.coming." + planType, line.name(), place(line, t))));
        difference
                .level()
                .ifPresent(level ->
                        sentences.add(t.get("consent.difference.level", level.from(), level.to(), level.reason())));
        difference
                .individualPlan()
                .ifPresent(proposal ->
                        sentences.add(t.get("consent.difference.individual-plan", proposal.coordinatorName())));
        difference.changed().forEach(change -> sentences.addAll(changed(change, planType, t)));
        said(
                        "consent.difference.information.added",
                        ScopeWords.types(difference.information().added(), t),
                        t)
                .ifPresent(sentences::add);
        said(
                        "consent.difference.information.gone",
                        ScopeWords.types(difference.information().gone(), t),
                        t)
                .ifPresent(sentences::add);
        said(
                        "consent.difference.sources.added",
                        ScopeWords.units(difference.sources().added(), t),
                        t)
                .ifPresent(sentences::add);
        said(
                        "consent.difference.sources.gone",
                        ScopeWords.units(difference.sources().gone(), t),
                        t)
                .ifPresent(sentences::add);
        difference
                .exceptions()
                .added()
                .forEach(exception ->
                        sentences.add(t.get("consent.difference.exception.added", ScopeWords.exception(exception, t))));
        difference
                .exceptions()
                .gone()
                .forEach(exception ->
                        sentences.add(t.get("consent.difference.exception.gone", ScopeWords.exception(exception, t))));
        difference.lastDay().ifPresent(day -> sentences.add(t.get("consent.difference.until", t.date(day))));
        return sentences.isEmpty() ? List.of(t.get("consent.difference.none")) : sentences;
    }

    private static List<String> changed(Change change, String planType, Texts t) {
        var sentences = new ArrayList<String>();
        var after = change.after();
        var name = ScopeWords.named(after.name(), t);
        if (change.hasAnotherRole()) {
            sentences.add(t.get(
                    "consent.difference.role",
                    name,
                    t.get("consent.role." + change.before().role() + "." + planType),
                    t.get("consent.role." + after.role() + "." + planType)));
        }
        if (change.hasAnotherRight()) {
            sentences.add(t.get(after.mayWrite() ? "consent.difference.writes" : "consent.difference.reads", name));
        }
        if (change.hasOtherDays()) {
            sentences.add(
                    after.period().isLimited()
                            ? t.get("consent.difference.days", name, ScopeWords.days(after.period(), t))
                            : t.get("consent.difference.days.none", name));
        }
        if (change.isForAnotherService()) {
            sentences.add(t.get(
                    after.isForAService() ? "consent.difference.service" : "consent.difference.service.none",
                    name,
                    ScopeWords.named(after.unit(), t)));
        }
        return sentences;
    }

    /** Nothing when there is nothing to say it about. */
    private static Optional<String> said(String key, String about, Texts t) {
        return about.isEmpty() ? Optional.empty() : Optional.of(t.get(key, about));
    }

    private static String place(ConsentStatus.Line line, Texts t) {
        return line.unit().isEmpty() ? t.get("consent.difference.elsewhere") : line.unit();
    }

    private static String names(List<ConsentStatus.Line> lines, Texts t) {
        return lines.stream()
                .map(line -> ScopeWords.named(line.name(), t))
                .collect(Collectors.joining(t.get("consent.and")));
    }
}
