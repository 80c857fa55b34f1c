package no.stafett.coordination.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.coordination.domain.CoordinationRole;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Wording;
import org.jspecify.annotations.Nullable;

/** A row of the service table as it was typed. */
public record ServiceRowForm(
        String nameNn,
        String nameNb,
        String ownership,
        List<String> roles,
        String naturalNn,
        String naturalNb,
        String unnaturalNn,
        String unnaturalNb,
        String validFrom) {

    public ServiceRowForm(
            @Nullable String nameNn,
            @Nullable String nameNb,
            @Nullable String ownership,
            @Nullable List<String> roles,
            @Nullable String naturalNn,
            @Nullable String naturalNb,
            @Nullable String unnaturalNn,
            @Nullable String unnaturalNb,
            @Nullable String validFrom) {
        this.nameNn = AnswersForm.text(nameNn);
        this.nameNb = AnswersForm.text(nameNb);
        this.ownership = AnswersForm.text(ownership);
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.naturalNn = AnswersForm.text(naturalNn);
        this.naturalNb = AnswersForm.text(naturalNb);
        this.unnaturalNn = AnswersForm.text(unnaturalNn);
        this.unnaturalNb = AnswersForm.text(unnaturalNb);
        this.validFrom = AnswersForm.text(validFrom);
    }

    static ServiceRowForm blank(LocalDate today) {
        return new ServiceRowForm("", "", Ownership.MUNICIPAL.name(), List.of(), "", "", "", "", today.toString());
    }

    static ServiceRowForm of(ServiceRow row, LocalDate today) {
        return new ServiceRowForm(
                row.name().nynorsk(),
                row.name().bokmal(),
                row.ownership().name(),
                row.roles().stream().map(Enum::name).toList(),
                row.natural().nynorsk(),
                row.natural().bokmal(),
                row.unnatural().nynorsk(),
                row.unnatural().bokmal(),
                today.toString());
    }

    ServiceRow.Typed typed() {
        return new ServiceRow.Typed(
                new Wording(nameNn, nameNb),
                AnswersForm.word(Ownership.class, ownership),
                roles.stream()
                        .flatMap(sent -> AnswersForm.word(CoordinationRole.class, sent).stream())
                        .collect(Collectors.toSet()),
                new Wording(naturalNn, naturalNb),
                new Wording(unnaturalNn, unnaturalNb),
                day());
    }

    Optional<LocalDate> day() {
        return DayTyped.read(validFrom);
    }
}
