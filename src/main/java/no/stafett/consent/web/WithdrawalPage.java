package no.stafett.consent.web;

import no.stafett.consent.usecase.ShowWithdrawal.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What it leads to, and one button. As short as giving was (W-01). */
public record WithdrawalPage(Shown shown, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("withdrawal.title." + kind());
    }

    /** The part of a text key that tells a running plan from one that never started. */
    public String kind() {
        return shown.planEnds() ? "PLAN" : "ANSWER";
    }

    public String path() {
        return "/plans/" + shown.plan() + "/consent/withdrawal";
    }

    /** Where she goes when she thinks better of it. */
    public String back() {
        return "/plans/" + shown.plan() + (shown.planEnds() ? "/people" : "/consent");
    }
}
