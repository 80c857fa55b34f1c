package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.database.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees when her session comes to its end: a notice in time, and nothing lost. */
class SessionEndBrowserTest extends BrowserTest {

    private static final String NOTICE = "[data-session-seconds]";

    @Autowired
    private Database database;

    @Test
    void it_comes_in_time_prolongs_nothing_itself_and_is_for_everybody() throws SQLException {
        var somebody = browse("kollega", Look.phone());
        var kept = new KeptSessions(database);
        var session = cookie(somebody);
        kept.age(session, Duration.ofMinutes(5));
        somebody.page().clock().install();
        somebody.open("/profile");
        assertThat(somebody.page().isVisible(NOTICE)).isFalse();
        var ends = kept.tell(session, "ends_at");

        somebody.page().clock().fastForward("26:00");
        somebody.page().waitForSelector(NOTICE);
        somebody.accessible().picture("session-notice");
        assertThat(kept.tell(session, "ends_at"))
                .as("nobody has asked for more time")
                .isEqualTo(ends);

        kept.age(session, Duration.ofMinutes(26));
        somebody.page().locator(NOTICE + " button").click();
        somebody.page().locator(NOTICE).waitFor(hidden());
        assertThat(kept.tell(session, "ends_at > now() + interval '29 minutes'"))
                .isEqualTo("true");
    }

    @Test
    void what_was_sent_too_late_comes_back_for_everybody() throws SQLException {
        var somebody = browse("ppt", Look.phone());
        somebody.open("/profile");
        somebody.page().locator("#position").fill("Eg skreiv lenge på dette");
        new KeptSessions(database).age(cookie(somebody), Duration.ofMinutes(31));

        somebody.page().locator("main form button[type=submit]").first().click();
        assertThat(somebody.page().url()).endsWith("/sign-in?kept");
        somebody.accessible().picture("sign-in-kept");

        somebody.open("/sign-in/local?as=ppt");
        assertThat(somebody.page().url()).endsWith("/unsent-form");
        assertThat(somebody.page().locator("blockquote").first().textContent()).isEqualTo("Eg skreiv lenge på dette");
        somebody.accessible().picture("unsent-form");
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static String cookie(Onlooker somebody) {
        return somebody.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("stafett"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
