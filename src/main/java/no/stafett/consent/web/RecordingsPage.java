package no.stafett.consent.web;

import no.stafett.consent.domain.Recorded;
import no.stafett.consent.domain.Witness;
import no.stafett.consent.usecase.ShowRecordings.Row;
import no.stafett.consent.usecase.ShowRecordings.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Whose answers can be written down, and what is written down already. */
public record RecordingsPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("recordings.title") + " – " + shown.ownerFirstName();
    }

    public String path() {
        return consent() + "/recordings";
    }

    public String sheet() {
        return consent() + "/sheet";
    }

    public String path(Row row) {
        return path() + "/" + row.person();
    }

    public String back() {
        return shown.back();
    }

    /** "Sa ja på papir 22. november 2026." */
    public String said(Recorded recorded, Texts t) {
        var answer = recorded.answer();
        return t.get("recordings.said." + answer.said(), t.get(answer.way()), t.date(answer.day()));
    }

    /** "Forklart på polsk, med tolk på telefon." */
    public String explained(Recorded recorded, Texts t) {
        var explained = recorded.answer().explained();
        return explained.language().isEmpty()
                ? ""
                : t.get("recordings.explained." + explained.interpreter(), explained.language());
    }

    /** "Vitne: Kari Moe, lærar." */
    public String witness(Recorded recorded, Texts t) {
        Witness witness = recorded.answer().witness();
        if (witness.name().isEmpty()) {
            return "";
        }
        return witness.role().isEmpty()
                ? t.get("recordings.witness", witness.name())
                : t.get("recordings.witness", witness.name() + ", " + witness.role());
    }

    private String consent() {
        return "/plans/" + shown.plan() + "/consent";
    }
}
