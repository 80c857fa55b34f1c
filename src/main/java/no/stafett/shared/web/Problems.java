package no.stafett.shared.web;

import java.util.List;
import no.stafett.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a form came back, to be shown in the summary on top and beside each field. */
public record Problems(List<Refusal> reasons) {

    public static Problems none() {
        return new Problems(List.of());
    }

    public boolean any() {
        return !reasons.isEmpty();
    }

    /** The first reason that is about a field. */
    public @Nullable Refusal at(String field) {
        return reasons.stream()
                .filter(reason -> reason.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
