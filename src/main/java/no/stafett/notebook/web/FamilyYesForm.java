package no.stafett.notebook.web;

import java.util.List;
import java.util.Objects;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.notebook.domain.FamilyYesTyped;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * That the family has said yes, as typed.
 *
 * @param sentence those ticked to go along into the log
 */
public record FamilyYesForm(String saidBy, String saidOn, String way, List<String> sentence) {

    static final FamilyYesForm EMPTY = new FamilyYesForm(null, null, null, null);

    public FamilyYesForm(
            @Nullable String saidBy, @Nullable String saidOn, @Nullable String way, @Nullable List<String> sentence) {
        this.saidBy = Objects.requireNonNullElse(saidBy, "");
        this.saidOn = Objects.requireNonNullElse(saidOn, "");
        this.way = Objects.requireNonNullElse(way, "");
        this.sentence = sentence == null ? List.of() : List.copyOf(sentence);
    }

    static FamilyYesForm of(FamilyYes yes, List<String> sentences) {
        return new FamilyYesForm(
                yes.saidBy(), yes.saidOn().toString(), yes.way().name(), sentences);
    }

    /** From the fields as they came: binding would cut a sentence at its commas. */
    static FamilyYesForm read(MultiValueMap<String, String> fields) {
        return new FamilyYesForm(
                fields.getFirst("saidBy"), fields.getFirst("saidOn"), fields.getFirst("way"), fields.get("sentence"));
    }

    FamilyYesTyped typed() {
        return new FamilyYesTyped(saidBy, saidOn, way);
    }

    @Override
    public String toString() {
        return "FamilyYesForm[masked]";
    }
}
