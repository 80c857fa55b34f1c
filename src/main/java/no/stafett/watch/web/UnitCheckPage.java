package no.stafett.watch.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;
import no.stafett.watch.domain.FindingKind;
import no.stafett.watch.domain.UnitFinding;

/** How the follow-up stands in the plans of a unit: in numbers, and by reference. */
public record UnitCheckPage(List<UnitFinding> findings) implements Page {

    /** @param since from when the oldest has been so */
    public record Counted(FindingKind kind, int plans, LocalDate since) {}

    @Override
    public String title(Texts t) {
        return t.get("unit-check.title");
    }

    /** Whether somebody must be found to take over: there is a page for that. */
    public boolean hasVacancy() {
        return findings.stream().anyMatch(finding -> finding.kind() == FindingKind.HOLDER_HAS_LEFT);
    }

    /** One line for each kind there is, the most pressing first. */
    public List<Counted> kinds() {
        return findings.stream().collect(groupingBy(UnitFinding::kind, TreeMap::new, toList())).entrySet().stream()
                .map(kind -> new Counted(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .map(UnitFinding::since)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()))
                .toList();
    }

    /** What was found in each plan; the plan where something has lasted longest first. */
    public Map<String, List<UnitFinding>> plans() {
        return findings.stream().collect(groupingBy(UnitFinding::reference, LinkedHashMap::new, toList()));
    }

    /** "Tiltak over fristen (2) sidan 3. november 2026". */
    public String words(UnitFinding finding, Texts t) {
        return t.get(
                finding.number() == 1 ? "unit-check.one" : "unit-check.several",
                t.get(finding.kind()),
                t.date(finding.since()),
                finding.number());
    }
}
