package no.stafett.protection.web;

import no.stafett.protection.domain.Ban;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen, as it was. */
public record BanForm(String parent, String document, String lastDay) {

    static final BanForm EMPTY = new BanForm("", "", "");

    public BanForm(@Nullable String parent, @Nullable String document, @Nullable String lastDay) {
        this.parent = parent == null ? "" : parent;
        this.document = document == null ? "" : document;
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    Ban.Typed typed() {
        return new Ban.Typed(ChosenId.of(parent, PersonId::new), document, lastDay);
    }
}
