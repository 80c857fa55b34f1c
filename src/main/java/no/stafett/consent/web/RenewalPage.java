package no.stafett.consent.web;

import java.util.List;
import no.stafett.consent.usecase.ShowRenewal.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Asking a family whether to go on, and who has answered. */
public record RenewalPage(Shown shown, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get(shown.takesOver() ? "renewal.take-over.title" : "renewal.title", shown.ownerFirstName());
    }

    public String path() {
        return "/plans/" + shown.plan() + "/renewal";
    }

    /** Where she stands: everybody is out, she is, or nobody is yet. */
    public String lead(Texts t) {
        if (shown.takesOver()) {
            return t.get("renewal.take-over");
        }
        if (shown.isOver()) {
            return t.get("renewal.over", t.date(shown.lastDay()));
        }
        return shown.isOverForHer()
                ? t.get("renewal.over-for-you", t.date(shown.ownLastDay().orElseThrow()))
                : t.get("renewal.until", t.date(shown.lastDay()));
    }

    /** She reads the plan as before, and came from the page of its people. */
    public boolean mayRead() {
        return !shown.takesOver() && !shown.isOver() && !shown.isOverForHer();
    }

    public String back() {
        return mayRead() ? "/plans/" + shown.plan() + "/people" : "/start";
    }

    public boolean isAsked() {
        return !shown.asked().isEmpty();
    }

    /** "Oddvar Lunde, PP-rådgjevar, PPT". */
    public List<String> goOn(Texts t) {
        return shown.goOn().stream().map(line -> ScopeWords.inOneLine(line, t)).toList();
    }
}
