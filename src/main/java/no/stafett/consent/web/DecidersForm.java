package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.shared.PersonId;
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
        return people(Stream.of(guardian)).findFirst();
    }

    List<PersonId> chosenHolders() {
        return people(holders.stream()).distinct().toList();
    }

    private static Stream<PersonId> people(Stream<String> ids) {
        return ids.flatMap(id -> {
            try {
                return Stream.of(new PersonId(UUID.fromString(id)));
            } catch (IllegalArgumentException _) {
                return Stream.empty();
            }
        });
    }
}
