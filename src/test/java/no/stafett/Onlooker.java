package no.stafett;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.ColorScheme;

/** Somebody at a real browser, watched for everything that must not happen there. */
public final class Onlooker implements AutoCloseable {

    /** Everything axe knows of WCAG 2.2 A and AA, and its good practice. */
    private static final String RULES = """
            {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}""";

    private static final String CONTRAST = """
            {type: "rule", values: ["color-contrast"]}""";

    /**
     * What folds out or fades in is measured when it has come to rest. Only what is wrong comes back: everything that is
     * right is a hundred times as much.
     */
    private static final String VIOLATIONS_OF = """
            new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                .then(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)))
                .then(() => axe.run(document, {runOnly: %s, resultTypes: ["violations"]}))
                .then(results => results.violations.map(
                    rule => `${rule.id} (${rule.help}): ${rule.nodes.map(node => node.html).join("\\n    ")}`))""";

    private static final String SIZES =
            "[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]";

    private final URI address;
    private final BrowserContext context;
    private final Page page;
    private final boolean javaScript;
    private final ColorScheme light;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();

    private record Fault(String where, String what) {}

    Onlooker(Browser browser, URI address, Look look) {
        this.address = address;
        this.javaScript = look.javaScript();
        this.light = look.colorScheme();
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setJavaScriptEnabled(look.javaScript())
                .setLocale(look.language().tag() + "-NO")
                // Half the time of a page is its soft change from the one before; nobody here enjoys it.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(inBrowser(light)));
        context.setDefaultTimeout(15_000);
        context.onPage(this::watch);
        this.page = context.newPage();
    }

    /** The page, for everything Playwright can do. */
    public Page page() {
        return page;
    }

    /** Whether pages may run scripts here. */
    public boolean runsScripts() {
        return javaScript;
    }

    /** Opens a path of ours and answers its status. */
    public int open(String path) {
        Response response = page.navigate(address + path);
        return response == null ? 0 : response.status();
    }

    /** Fails unless axe finds nothing and nothing sticks out of the screen. Needs JavaScript. */
    public Onlooker accessible() {
        if (!javaScript) {
            throw new IllegalStateException("axe runs in the page: look at it with JavaScript on");
        }
        refuse(RULES);
        return fits();
    }

    /** Fails unless every text can be read in the other light too: dark for a page seen in light, light for one in dark. */
    public Onlooker contrastInTheOtherLight() {
        show(light == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK);
        refuse(CONTRAST);
        show(light);
        return this;
    }

    private void show(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(inBrowser(scheme)));
    }

    private static com.microsoft.playwright.options.ColorScheme inBrowser(ColorScheme scheme) {
        return scheme == ColorScheme.DARK
                ? com.microsoft.playwright.options.ColorScheme.DARK
                : com.microsoft.playwright.options.ColorScheme.LIGHT;
    }

    private void refuse(String what) {
        // Anew each time: one that has measured a page in one light remembers its colours in the other.
        page.evaluate(AxeBuilder.getAxeScript());
        var violations = (List<?>) page.evaluate(VIOLATIONS_OF.formatted(what));
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url() + ":\n"
                    + violations.stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }

    /** Fails when the page must be moved sideways to be read. */
    public Onlooker fits() {
        var sizes = (List<?>) page.evaluate(SIZES);
        int content = (Integer) sizes.getFirst();
        int screen = (Integer) sizes.getLast();
        if (content > screen) {
            throw new AssertionError(page.url() + " is " + content + " px wide on a screen of " + screen);
        }
        return this;
    }

    /** A picture of the whole page, under target/pictures. */
    public Path picture(String name) {
        var file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** What has gone wrong so far, and forgets it: for a test that wants it to go wrong. */
    public List<String> takeFaults() {
        var taken = faults();
        faults.clear();
        return taken;
    }

    List<String> faults() {
        return faults.stream()
                // Chromium reports our own 404 and 422 pages too; the test asserts those itself.
                .filter(fault ->
                        !(fault.what().startsWith("Failed to load resource") && refusedPages.contains(fault.where())))
                .map(fault -> fault.where() + ": " + fault.what())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private void watch(Page opened) {
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(new Fault(message.location().replaceFirst(":\\d+:\\d+$", ""), message.text()));
            }
        });
        opened.onPageError(error -> faults.add(new Fault(opened.url(), error)));
        opened.onRequest(request -> {
            AskedByBrowsers.remember(request);
            var origin = address.toString();
            if (!request.url().startsWith(origin + "/")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")
                    && !request.url().startsWith("about:")) {
                faults.add(new Fault(opened.url(), "asked another server: " + request.url()));
            }
        });
        opened.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() >= 400) {
                refusedPages.add(response.url());
            }
        });
    }
}
