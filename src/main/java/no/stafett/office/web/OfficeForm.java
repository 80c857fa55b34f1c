package no.stafett.office.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.stafett.access.Office;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import no.stafett.tenant.UnitId;
import org.jspecify.annotations.Nullable;

/** What was chosen, as it was chosen. */
public record OfficeForm(String person, String office, String unit, String proposal) {

    static final OfficeForm EMPTY = new OfficeForm("", "", "", "");

    public OfficeForm(
            @Nullable String person, @Nullable String office, @Nullable String unit, @Nullable String proposal) {
        this.person = person == null ? "" : person;
        this.office = office == null ? "" : office;
        this.unit = unit == null ? "" : unit;
        this.proposal = proposal == null ? "" : proposal;
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(person, PersonId::new);
    }

    Optional<Office> chosenOffice() {
        return Arrays.stream(Office.values())
                .filter(one -> one.name().equals(office))
                .findFirst();
    }

    Optional<UnitId> chosenUnit() {
        return ChosenId.of(unit, UnitId::new);
    }

    Optional<UUID> chosenProposal() {
        return ChosenId.of(proposal, Function.identity());
    }
}
