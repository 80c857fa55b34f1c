package no.stafett.appointment.web;

import no.stafett.appointment.domain.Coordinated;
import no.stafett.shared.web.Texts;

/** What somebody is called on these pages: her name, or that it is kept from the reader. */
final class Names {

    private Names() {}

    static String of(Coordinated person, Texts t) {
        return person.name().isEmpty() ? t.get("coordinating-unit.hidden") : person.name();
    }
}
