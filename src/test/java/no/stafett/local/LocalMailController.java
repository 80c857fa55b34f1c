package no.stafett.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the local mailbox. */
@Local
@OpenToAll
@Controller
class LocalMailController {

    private final LocalMailbox mailbox;
    private final LocalPages pages;

    LocalMailController(LocalMailbox mailbox, LocalPages pages) {
        this.mailbox = mailbox;
        this.pages = pages;
    }

    @GetMapping("/local/mail")
    void mail(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(request, response, "local.mail.title", this::letters);
    }

    private String letters(Texts t) {
        var letters = mailbox.letters();
        if (letters.isEmpty()) {
            return "<p class=\"ds-paragraph\">" + LocalPages.escaped(t.get("local.mail.none")) + "</p>";
        }
        var html = new StringBuilder();
        for (var letter : letters) {
            html.append("<article class=\"section\"><h2 class=\"ds-heading\" data-size=\"xs\">")
                    .append(LocalPages.escaped(letter.subject()))
                    .append("</h2><p class=\"ds-paragraph\">")
                    .append(LocalPages.escaped(t.get("local.mail.to", letter.to())))
                    .append("</p><p class=\"ds-paragraph prose\">")
                    .append(LocalPages.escaped(letter.text()))
                    .append("</p></article>\n");
        }
        return html.toString();
    }
}
