package no.stafett.plan.web;

import no.stafett.shared.web.Texts;

/** Both logs come in pages, and each page has a name of its own in the list of windows. */
final class LogPages {

    private LogPages() {}

    /** "Loggen", and from the second page on "Loggen, side 2". */
    static String title(Texts t, String key, int page) {
        return page > 1 ? t.get("log.page", t.get(key), page) : t.get(key);
    }
}
