package no.stafett.consent.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.stafett.consent.domain.Words;

/**
 * One more language a consent can be read in on paper: one text file, {@code consent-sheets/<tag>.properties}. Which edition
 * of the file a sheet was printed from stands on the sheet.
 *
 * @param edition the beginning of the hash of the file
 */
record SheetLanguage(String tag, boolean rightToLeft, String edition, Map<String, String> words) implements Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int EDITION_LENGTH = 12;

    /** The sign that what follows runs in its own direction, and the one that ends it. */
    private static final String ISOLATED = "\u2068%s\u2069";

    SheetLanguage {
        words = Map.copyOf(words);
    }

    static SheetLanguage read(String tag, InputStream file) throws IOException {
        var content = file.readAllBytes();
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var words = new HashMap<String, String>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return new SheetLanguage(tag, "rtl".equals(words.get("direction")), edition(content), words);
    }

    /** What the language calls itself. */
    String name() {
        return words.getOrDefault("name", tag);
    }

    @Override
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A name or a number from another script never turns the sentence around it. */
    @Override
    public String get(String key, Object... values) {
        var text = words.getOrDefault(key, "⟦" + key + "⟧");
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(filled(Integer.parseInt(place.group(1)), values)));
    }

    @Override
    public String date(LocalDate day) {
        var locale = Locale.forLanguageTag(words.getOrDefault("locale", tag));
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private String filled(int place, Object[] values) {
        var value = place < values.length ? String.valueOf(values[place]) : "";
        return rightToLeft ? ISOLATED.formatted(value) : value;
    }

    private static String edition(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, EDITION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
