package no.stafett.office.domain;

import java.time.Instant;
import no.stafett.office.AdministrativeAct;

/** One line of the administration log, before it is put into words. */
public record AdministrationLine(AdministrativeAct act, String who, String about, String detail, Instant at) {

    @Override
    public String toString() {
        return "AdministrationLine[" + act + "]";
    }
}
