package no.stafett.shared.web;

/**
 * What one page shows, ready to be shown. {@code goals.web.GoalPage} is drawn by {@code goals/web/goal.jte}, always as
 * the whole page.
 */
public interface Page {

    /** What the browser's tab says, most specific first. */
    String title(Texts t);

    /** What the page is about, where the words depend on it ({@link Texts#about}); nothing where they do not. */
    default String about() {
        return "";
    }

    /** Whether a part of it loads again on its own, so that the browser needs htmx (ADR 9). */
    default boolean hasIslands() {
        return false;
    }

    /** The template of a page record: its package below the root, its name without "Page", words joined by hyphens. */
    static String templateOf(Class<? extends Page> type) {
        var folder = type.getPackageName().replaceFirst("^no\\.stafett\\.", "").replace('.', '/');
        var name = type.getSimpleName()
                .replaceFirst("Page$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        return folder + "/" + name + ".jte";
    }
}
