package no.stafett.goals.web;

import static no.stafett.goals.web.FormFields.given;

import java.util.List;
import no.stafett.goals.domain.KeepingDraft;
import org.jspecify.annotations.Nullable;

/**
 * Who shall not see what is being written, as it was chosen.
 *
 * @param keptFrom the ids of guardians
 */
public record KeepingForm(List<String> keptFrom, String keepingReason) {

    static final KeepingForm EMPTY = new KeepingForm(null, null);

    public KeepingForm(@Nullable List<String> keptFrom, @Nullable String keepingReason) {
        this.keptFrom = keptFrom == null ? List.of() : List.copyOf(keptFrom);
        this.keepingReason = given(keepingReason);
    }

    KeepingDraft draft() {
        return new KeepingDraft(keptFrom, keepingReason);
    }

    @Override
    public String toString() {
        return "KeepingForm[]";
    }
}
