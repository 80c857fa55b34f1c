package no.stafett.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import no.stafett.shared.Language;
import no.stafett.shared.web.Assets;
import no.stafett.shared.web.TextBundles;
import no.stafett.shared.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/** A bare page in our clothes, for what only exists locally. */
@Local
@Component
class LocalPages {

    private final TextBundles texts;

    LocalPages(TextBundles texts) {
        this.texts = texts;
    }

    void write(HttpServletRequest request, HttpServletResponse response, String title, Function<Texts, String> content)
            throws IOException {
        var t = texts.in(Language.of(RequestContextUtils.getLocale(request).toLanguageTag()));
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="%s" data-color-scheme="auto">
                        <head>
                            <meta charset="utf-8">
                            <meta name="viewport" content="width=device-width, initial-scale=1">
                            <title>%s – Stafett</title>
                            <link rel="stylesheet" href="%s">
                            <link rel="icon" href="%s" type="image/svg+xml">
                        </head>
                        <body>
                        <main id="main" class="page page-main page-main--narrow">
                        <h1 class="ds-heading" data-size="lg">%s</h1>
                        %s
                        </main>
                        </body>
                        </html>
                        """.formatted(
                        t.language().tag(),
                        escaped(t.get(title)),
                        Assets.url("stafett.css"),
                        Assets.url("favicon.svg"),
                        escaped(t.get(title)),
                        content.apply(t)));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
