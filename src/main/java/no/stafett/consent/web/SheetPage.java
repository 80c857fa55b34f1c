package no.stafett.consent.web;

import java.util.List;
import no.stafett.consent.domain.ConsentText;
import no.stafett.consent.domain.Words;
import no.stafett.consent.usecase.ShowSheet.Sheet;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * The sheet, with its own words beside those of the screen.
 *
 * @param edition which edition of the language's text file it is; empty for the two written Norwegians
 * @param others the languages there are beside them
 */
public record SheetPage(Sheet sheet, Words words, String tag, boolean rightToLeft, String edition, List<Choice> others)
        implements Page {

    /** A language, and what it calls itself. */
    public record Choice(String tag, String name) {}

    @Override
    public String title(Texts t) {
        return t.get("sheet.on-paper");
    }

    public String path() {
        return "/plans/" + sheet.plan() + "/consent/sheet";
    }

    public String back() {
        return "/plans/" + sheet.plan() + "/consent/deciders";
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public List<List<ConsentText.Line>> groups() {
        return sheet.text().groups();
    }

    /** A word of the sheet's own language. */
    public String say(String key) {
        return words.get(key);
    }
}
