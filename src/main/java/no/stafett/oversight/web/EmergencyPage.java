package no.stafett.oversight.web;

import no.stafett.oversight.usecase.ConsiderEmergency.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What an emergency means, and the reason for one. */
public record EmergencyPage(Shown shown, EmergencyForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("emergency.title") + " – " + shown.reference();
    }

    public String path() {
        return "/plans/" + shown.plan() + "/emergency";
    }
}
