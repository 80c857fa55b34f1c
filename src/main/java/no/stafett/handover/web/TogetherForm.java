package no.stafett.handover.web;

import java.util.Optional;
import no.stafett.handover.domain.Split;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was typed, as it was typed. */
public record TogetherForm(String to, String mine, String theirs, String first, String message) {

    static final TogetherForm EMPTY = new TogetherForm("", "", "", "", "");

    public TogetherForm(
            @Nullable String to,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable String first,
            @Nullable String message) {
        this.to = to == null ? "" : to;
        this.mine = mine == null ? "" : mine;
        this.theirs = theirs == null ? "" : theirs;
        this.first = first == null ? "" : first;
        this.message = message == null ? "" : message;
    }

    Optional<PersonId> receiver() {
        return ChosenId.of(to, PersonId::new);
    }

    Outcome<Split> split() {
        return Split.agreed(
                mine,
                theirs,
                switch (first) {
                    case "ME" -> Optional.of(Split.First.ME);
                    case "THE_OTHER" -> Optional.of(Split.First.THE_OTHER);
                    default -> Optional.empty();
                });
    }

    @Override
    public String toString() {
        return "TogetherForm[masked]";
    }
}
