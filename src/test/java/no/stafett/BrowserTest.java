package no.stafett;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The base of every test in a real browser. As many people as the test likes are signed in at once, each with a browser
 * context of her own.
 *
 * <pre>{@code
 * var teacher = browse("kontaktlaerar");                                  // 1280 px, JavaScript on
 * var mother = browse("forelder1", Look.phone().withoutJavaScript());     // 320 px
 * teacher.open("/start");
 * teacher.page().getByRole(AriaRole.LINK).first().click();
 * teacher.accessible();                                                   // axe finds nothing, nothing sticks out
 * }</pre>
 *
 * <p>A test fails, whatever it asserts itself, when a page says something on the console, breaks its security policy,
 * throws, or asks another server for anything. Chromium is the one of the machine when there is one, otherwise
 * Playwright's own.
 */
@Tag("browser")
@ExtendWith(BrowserTest.OneBrowser.class)
public abstract class BrowserTest extends StafettTest {

    /** First the one that has no window to draw around the page: it takes half the time. */
    private static final List<String> CHROMIUMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private final List<Onlooker> onlookers = new ArrayList<>();

    /** One of the practice people at a desk. */
    protected final Onlooker browse(String username) {
        return browse(username, Look.desktop());
    }

    /** One of the practice people, with this screen. */
    protected final Onlooker browse(String username, Look look) {
        var onlooker = browseSignedOut(look);
        onlooker.page().navigate(address() + "/sign-in/local?as=" + username);
        if (!onlooker.page().url().startsWith(address().toString())
                || onlooker.page().url().contains("/sign-in")) {
            throw new AssertionError(
                    username + " was not let in, but led to " + onlooker.page().url());
        }
        return onlooker;
    }

    /** Somebody who is not signed in. */
    protected final Onlooker browseSignedOut(Look look) {
        var onlooker = new Onlooker(OneBrowser.browser(), address(), look);
        onlookers.add(onlooker);
        return onlooker;
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        var faults = onlookers.stream()
                .flatMap(onlooker -> onlooker.faults().stream())
                .toList();
        onlookers.forEach(Onlooker::close);
        onlookers.clear();
        if (!faults.isEmpty()) {
            throw new AssertionError("in the browser: " + String.join("\n", faults));
        }
    }

    /** Starts one browser for the whole run and closes it at its end; leaves what each test class asked with it. */
    static final class OneBrowser implements BeforeAllCallback, AfterAllCallback {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OneBrowser.class);
        private static Optional<Running> running = Optional.empty();

        private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
            @Override
            public void close() {
                browser.close();
                playwright.close();
                OneBrowser.running = Optional.empty();
            }
        }

        static Browser browser() {
            return running.orElseThrow().browser();
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(HERE).computeIfAbsent("browser", _ -> {
                running = Optional.of(start());
                return running.get();
            });
        }

        @Override
        public void afterAll(ExtensionContext context) {
            AskedByBrowsers.leave(context.getRequiredTestClass());
        }

        /** The browser named by {@code STAFETT_CHROMIUM}, otherwise the first on the path. */
        private static Optional<Path> installed() {
            var named = Stream.ofNullable(System.getenv("STAFETT_CHROMIUM")).filter(name -> !name.isBlank());
            var folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
            var found =
                    CHROMIUMS.stream().flatMap(name -> folders.stream().map(folder -> folder + File.separator + name));
            return Stream.concat(named, found)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        private static Running start() {
            var installed = installed();
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed.isPresent() ? "1" : "0")));
            var options = new BrowserType.LaunchOptions()
                    .setArgs(Stream.concat(
                                    Stream.of(
                                            "--disable-gpu",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--no-first-run"),
                                    // Chromium's own cage refuses to be built by root.
                                    "root".equals(System.getProperty("user.name"))
                                            ? Stream.of("--no-sandbox")
                                            : Stream.empty())
                            .toList());
            installed.ifPresent(options::setExecutablePath);
            return new Running(playwright, playwright.chromium().launch(options));
        }
    }
}
