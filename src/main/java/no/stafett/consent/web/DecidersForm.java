package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was chosen and typed, for either of the two forms. */
public record DecidersForm(String guardian, String legalReason, List<String> holders, String outcome) {

    static final DecidersForm EMPTY = new DecidersForm("", "", List.of(), "");

    public DecidersForm(
            @Nullable String guardian,
            @Nullable String legalReason,
            @Nullable List<String> holders,
            @Nullable String outcome) {
        this.guardian = guardian == null ? "" : guardian;
        this.legalReason = legalReason == null ? "" : legalReason;
        this.holders = holders == null ? List.of() : List.copyOf(holders);
        this.outcome = outcome == null ? "" : outcome;
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(guardian, PersonId::new);
    }

    List<PersonId> chosenHolders() {
        return holders.stream()
                .flatMap(holder -> ChosenId.of(holder, PersonId::new).stream())
                .distinct()
                .toList();
    }
}
