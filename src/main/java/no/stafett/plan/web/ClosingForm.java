package no.stafett.plan.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.plan.domain.ClosingGround;
import no.stafett.plan.domain.ClosingNote;
import org.jspecify.annotations.Nullable;

/** The end of a plan, as typed. */
public record ClosingForm(String ground, String assessment, String conclusion) {

    static final ClosingForm EMPTY = new ClosingForm("", "", "");

    public ClosingForm(@Nullable String ground, @Nullable String assessment, @Nullable String conclusion) {
        this.ground = Objects.requireNonNullElse(ground, "");
        this.assessment = Objects.requireNonNullElse(assessment, "");
        this.conclusion = Objects.requireNonNullElse(conclusion, "");
    }

    static ClosingForm of(ClosingNote written) {
        return new ClosingForm(written.ground().name(), written.assessment(), written.conclusion());
    }

    Optional<ClosingGround> chosen() {
        return Stream.of(ClosingGround.values())
                .filter(one -> one.name().equals(ground))
                .findFirst();
    }
}
