package no.stafett.guide.web;

import java.util.Objects;
import java.util.OptionalInt;
import no.stafett.guide.GuideStep;
import no.stafett.guide.domain.StepTyped;
import no.stafett.shared.Wording;
import org.jspecify.annotations.Nullable;

/** A step of the action guide, as typed. */
public record StepForm(
        String level, String position, String titleNn, String titleNb, String textNn, String textNb, String link) {

    public StepForm(
            @Nullable String level,
            @Nullable String position,
            @Nullable String titleNn,
            @Nullable String titleNb,
            @Nullable String textNn,
            @Nullable String textNb,
            @Nullable String link) {
        this.level = Objects.requireNonNullElse(level, "");
        this.position = Objects.requireNonNullElse(position, "");
        this.titleNn = Objects.requireNonNullElse(titleNn, "");
        this.titleNb = Objects.requireNonNullElse(titleNb, "");
        this.textNn = Objects.requireNonNullElse(textNn, "");
        this.textNb = Objects.requireNonNullElse(textNb, "");
        this.link = Objects.requireNonNullElse(link, "");
    }

    static StepForm blank(String level) {
        return new StepForm(level, "", "", "", "", "", "");
    }

    static StepForm of(GuideStep step) {
        return new StepForm(
                String.valueOf(step.level()),
                String.valueOf(step.position()),
                step.title().nynorsk(),
                step.title().bokmal(),
                step.text().nynorsk(),
                step.text().bokmal(),
                step.link());
    }

    StepTyped typed() {
        return new StepTyped(
                number(level), number(position), new Wording(titleNn, titleNb), new Wording(textNn, textNb), link);
    }

    private static OptionalInt number(String typed) {
        return typed.strip().matches("\\d{1,2}")
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }
}
