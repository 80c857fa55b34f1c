package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.consent.Whom;
import org.jspecify.annotations.Nullable;

/** Who shall come along, as ticked. */
public record ReopeningForm(List<String> along) {

    public ReopeningForm(@Nullable List<String> along) {
        this.along = along == null ? List.of() : List.copyOf(along);
    }

    Set<Whom> chosen() {
        return along.stream().map(Whom::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
