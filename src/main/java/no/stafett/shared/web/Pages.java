package no.stafett.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws a page with its template. The templates are compiled with the code, so a typo in one stops the build. */
@Component
public class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "no.stafett.templates");
    private final Shells shells;

    Pages(Shells shells) {
        this.shells = shells;
    }

    public void write(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(
                Page.templateOf(page.getClass()),
                Map.of("page", page, "shell", shells.of(request).about(page.about())),
                output);
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
