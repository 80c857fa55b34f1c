package no.stafett.coordination.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.coordination.domain.CoordinationRole;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.usecase.ShowServiceRow.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One row of the service table: the form that writes its next version, and the versions before. */
public record ServiceRowPage(Shown shown, ServiceRowForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return shown.versions().stream()
                .findFirst()
                .map(row -> row.name().in(t.language()))
                .orElseGet(() -> t.get("service-row.new"));
    }

    public String path() {
        return shown.service().map(id -> "/coordinating-services/" + id).orElse("/coordinating-services");
    }

    public boolean mayRetire() {
        return shown.versions().stream()
                .findFirst()
                .filter(row -> !row.retired())
                .isPresent();
    }

    public List<Choice> ownerships(Texts t) {
        return Stream.of(Ownership.values())
                .map(word -> new Choice(word.name(), t.get(word)))
                .toList();
    }

    public List<Choice> roles(Texts t) {
        return Stream.of(CoordinationRole.values())
                .map(word -> new Choice(word.name(), t.get(word)))
                .toList();
    }

    public String roles(ServiceRow row, Texts t) {
        return Words.roles(row, t);
    }

    public String when(ServiceRow row, Texts t) {
        return Words.when(row, t);
    }
}
