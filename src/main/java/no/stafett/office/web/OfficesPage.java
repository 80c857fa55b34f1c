package no.stafett.office.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.Office;
import no.stafett.office.domain.HeldOffice;
import no.stafett.office.domain.Proposal;
import no.stafett.office.usecase.ShowOffices.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who has which office, and the form that gives one. */
public record OfficesPage(Shown shown, OfficeForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("offices.title");
    }

    /** Everybody with an office, office by office. */
    public Map<Office, List<HeldOffice>> held() {
        return shown.held().stream()
                .collect(Collectors.groupingBy(HeldOffice::office, TreeMap::new, Collectors.toList()));
    }

    /** Whether the reader can be the second person. */
    public boolean mayApprove(Proposal proposal) {
        return !proposal.by().equals(shown.reader()) && !proposal.person().equals(shown.reader());
    }

    public List<Choice> colleagues() {
        return shown.colleagues().stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        Stream.of(one.name(), one.position(), one.unit())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    public List<Choice> offices(Texts t) {
        return Arrays.stream(Office.values())
                .map(one -> new Choice(one.name(), t.get(one), t.get("office.hint." + one)))
                .toList();
    }

    public List<Choice> units() {
        return shown.units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}
