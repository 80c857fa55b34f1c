package no.stafett;

import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;

/** How somebody looks at Stafett: how wide the screen is, with or without JavaScript, light or dark, in which language. */
public record Look(int width, int height, boolean javaScript, ColorScheme colorScheme, Language language) {

    public static Look desktop() {
        return new Look(1280, 900, true, ColorScheme.LIGHT, Language.NYNORSK);
    }

    /** The narrowest screen that must work (WCAG 2.2, 1.4.10). */
    public static Look phone() {
        return new Look(320, 640, true, ColorScheme.LIGHT, Language.NYNORSK);
    }

    public Look withoutJavaScript() {
        return new Look(width, height, false, colorScheme, language);
    }

    public Look dark() {
        return new Look(width, height, javaScript, ColorScheme.DARK, language);
    }

    public Look in(Language chosen) {
        return new Look(width, height, javaScript, colorScheme, chosen);
    }
}
