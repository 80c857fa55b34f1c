package no.stafett.shared.web;

/** What a controller answers: a page with its status, or the page to go to next. Nothing else. */
public sealed interface Answer {

    record Show(Page page, int status) implements Answer {}

    record GoTo(String path) implements Answer {}

    static Answer page(Page page) {
        return new Show(page, 200);
    }

    /** Refused by a rule: the same page again, with what was typed and why. */
    static Answer refused(Page page) {
        return new Show(page, 422);
    }

    /** Somebody else was first: a page with both texts. */
    static Answer conflict(Page page) {
        return new Show(page, 409);
    }

    /** Done: go and look (303, so that reloading never sends a form again). */
    static Answer goTo(String path) {
        return new GoTo(path);
    }
}
