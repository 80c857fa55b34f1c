package no.stafett.notebook.domain;

import static no.stafett.notebook.domain.NotebookRefusal.DRAFT_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.DRAFT_IS_TOO_LONG;
import static no.stafett.notebook.domain.NotebookRefusal.DRAFT_TELLS_WHO;

import java.util.Locale;
import java.util.regex.Pattern;
import no.stafett.shared.Outcome;

/** The draft a team reads before the parents have said yes. It must not tell who the child is. */
public record TeamReportTyped(String draft) {

    static final int LONGEST = 2000;

    /** A date, a telephone number, a national identity number, an e-mail address. */
    private static final Pattern TELLS_WHO = Pattern.compile("\\d[\\d .]{4,}\\d|@");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");

    /** @param called what the child is called in the note; no word of the draft may be that */
    public Outcome<String> read(String called) {
        var text = draft.strip();
        if (text.isEmpty()) {
            return Outcome.refused(DRAFT_IS_MISSING);
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(DRAFT_IS_TOO_LONG);
        }
        return TELLS_WHO.matcher(text).find() || names(text, called)
                ? Outcome.refused(DRAFT_TELLS_WHO)
                : Outcome.done(text);
    }

    /** Also in the genitive, "Olas". A single letter is no name one can look for. */
    private static boolean names(String text, String called) {
        var names = WORD.splitAsStream(called.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 1)
                .toList();
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(word -> names.stream().anyMatch(name -> word.equals(name) || word.equals(name + "s")));
    }

    @Override
    public String toString() {
        return "TeamReportTyped[masked]";
    }
}
