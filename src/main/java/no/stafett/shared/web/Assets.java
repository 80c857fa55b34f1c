package no.stafett.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The addresses of the files a browser fetches. A name is the plain one ({@code stafett.css}); the address carries a
 * hash of the content, so that a browser may keep the file for ever. An unknown name is refused with an exception.
 */
public final class Assets {

    private static final Properties MANIFEST = read();

    private Assets() {}

    /** The address to put in {@code href} or {@code src}. */
    public static String url(String name) {
        return entry(name);
    }

    /** What to put in {@code integrity}, so that the browser refuses a file that was changed on the way. */
    public static String integrity(String name) {
        return entry(name + ".integrity");
    }

    private static String entry(String key) {
        var value = MANIFEST.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("No browser file is called " + key + "; frontend/build.mjs lists them");
        }
        return value;
    }

    private static Properties read() {
        try (var manifest = Assets.class.getResourceAsStream("/assets.properties")) {
            if (manifest == null) {
                throw new IllegalStateException("assets.properties is missing: run the Maven phase generate-resources");
            }
            var entries = new Properties();
            entries.load(manifest);
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
