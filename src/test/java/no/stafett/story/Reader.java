package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import no.stafett.Onlooker;
import no.stafett.shared.web.Texts;

/**
 * Somebody at a browser who goes by the words on the links and buttons, in her own language, and counts what it costs her.
 * Every page she comes to must fit her screen and have one heading of the first rank.
 */
final class Reader {

    private final Onlooker onlooker;
    private final Texts t;
    private int clicks;
    private int loads;
    private int fields;

    Reader(Onlooker onlooker, Texts t) {
        this.onlooker = onlooker;
        this.t = t;
    }

    /** Types an address. Not counted: nobody is asked to remember one. */
    int open(String path) {
        int status = onlooker.open(path);
        look();
        return status;
    }

    /** Follows the link with these words, the first of them, and answers the status of the page it leads to. */
    int follow(String key, Object... values) {
        return go(named(AriaRole.LINK, t.get(key, values)));
    }

    /** Follows the link with somebody's own words on it. */
    int followWords(String words) {
        return go(named(AriaRole.LINK, words));
    }

    /** Presses the button with these words and answers the status of the page it leads to. */
    int press(String key, Object... values) {
        return go(named(AriaRole.BUTTON, t.get(key, values)));
    }

    Reader write(String field, String text) {
        fields++;
        field(field).fill(text);
        return this;
    }

    Reader select(String field, String value) {
        fields++;
        field(field).selectOption(value);
        return this;
    }

    Reader choose(String field, String value) {
        fields++;
        mark(page().locator("main input[name='" + field + "'][value='" + value + "']"));
        return this;
    }

    Reader tick(String field) {
        fields++;
        mark(field(field));
        return this;
    }

    private void mark(Locator box) {
        if (onlooker.runsScripts()) {
            box.check();
        } else if (!box.isChecked()) {
            box.press("Space");
        }
    }

    /** Everything a person can read in the middle of the page, white space evened out. */
    String text() {
        return page().locator("main").textContent().replaceAll("\\s+", " ").strip();
    }

    String heading() {
        return page().locator("h1").textContent().replaceAll("\\s+", " ").strip();
    }

    String path() {
        return page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /** The identity in the address after this word: "/plans/…/goals/…" after "goals". */
    UUID idAfter(String word) {
        var path = path();
        int from = path.indexOf("/" + word + "/") + word.length() + 2;
        return UUID.fromString(path.substring(from, from + 36));
    }

    Reader beginToCount() {
        clicks = 0;
        loads = 0;
        fields = 0;
        return this;
    }

    int clicks() {
        return clicks;
    }

    /** Pages that were loaded, the last one, which tells that it is done, included. */
    int loads() {
        return loads;
    }

    /** Fields that were filled, chosen or ticked. */
    int fields() {
        return fields;
    }

    Page page() {
        return onlooker.page();
    }

    Onlooker onlooker() {
        return onlooker;
    }

    Texts t() {
        return t;
    }

    private int go(Locator what) {
        clicks++;
        loads++;
        // Without scripts the driver cannot bring a thing under the pointer, so it is pressed by key there.
        var response = page().waitForNavigation(() -> {
            if (onlooker.runsScripts()) {
                what.click();
            } else {
                what.press("Enter");
            }
        });
        look();
        return response.status();
    }

    private void look() {
        onlooker.fits();
        assertThat(page().locator("h1").count())
                .as("headings of " + page().url())
                .isEqualTo(1);
    }

    private Locator named(AriaRole role, String words) {
        var main = page().locator("main");
        var exactly = main.getByRole(
                role, new Locator.GetByRoleOptions().setName(words).setExact(true));
        var found = exactly.count() > 0 ? exactly : main.getByRole(role, new Locator.GetByRoleOptions().setName(words));
        assertThat(found.count())
                .as("\"" + words + "\" on " + page().url() + ": " + text())
                .isPositive();
        return found.first();
    }

    private Locator field(String name) {
        return page().locator("main [name='" + name + "']:not([type=hidden])").first();
    }
}
