package no.stafett.consent.domain;

import java.util.Objects;
import no.stafett.consent.ScopeTyped;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a say wants excepted, as typed.
 *
 * @param whom one of the services, or of those the consent names
 * @param name another employee, by her whole name: nobody is shown a list of all who work in the municipality
 */
public record ExceptionTyped(String whom, String name, String matter) {

    public ExceptionTyped(@Nullable String whom, @Nullable String name, @Nullable String matter) {
        this.whom = Objects.requireNonNullElse(whom, "");
        this.name = Objects.requireNonNullElse(name, "").strip().replaceAll("\\s+", " ");
        this.matter = Objects.requireNonNullElse(matter, "");
    }

    /** About this one. */
    public ScopeTyped.ExceptionTyped chosen(String one) {
        return new ScopeTyped.ExceptionTyped(one, matter);
    }

    @Override
    public String toString() {
        return "ExceptionTyped[masked]";
    }
}
