package no.stafett.protection.web;

import no.stafett.protection.domain.CareOrder;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen, as it was. */
public record CareOrderForm(String nationalId, String person, String document, String firstDay, String lastDay) {

    static final CareOrderForm EMPTY = new CareOrderForm("", "", "", "", "");

    public CareOrderForm(
            @Nullable String nationalId,
            @Nullable String person,
            @Nullable String document,
            @Nullable String firstDay,
            @Nullable String lastDay) {
        this.nationalId = nationalId == null ? "" : nationalId;
        this.person = person == null ? "" : person;
        this.document = document == null ? "" : document;
        this.firstDay = firstDay == null ? "" : firstDay;
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    CareOrder.Typed typed() {
        return new CareOrder.Typed(document, firstDay, lastDay, ChosenId.of(person, PersonId::new));
    }
}
