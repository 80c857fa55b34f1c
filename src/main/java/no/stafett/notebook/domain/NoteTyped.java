package no.stafett.notebook.domain;

import static no.stafett.notebook.domain.NotebookRefusal.CALLED_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.CALLED_IS_TOO_LONG;
import static no.stafett.notebook.domain.NotebookRefusal.CALLED_TELLS_TOO_MUCH;
import static no.stafett.notebook.domain.NotebookRefusal.WONDER_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.WONDER_IS_TOO_LONG;

import java.util.ArrayList;
import java.util.regex.Pattern;
import no.stafett.shared.Outcome;

/**
 * What an employee typed about something she wonders about.
 *
 * @param called a first name or initials, and nothing more: nobody has consented to anything yet
 */
public record NoteTyped(String called, String wonder) {

    static final int LONGEST_CALLED = 40;
    static final int LONGEST_WONDER = 4000;

    /** Two words of more than one letter each are a full name. "Ole Jonas" must be "Ole-Jonas" or "OJ". */
    private static final Pattern FULL_NAME = Pattern.compile(".*\\p{L}{2,}\\s+\\p{L}{2,}.*");

    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

    /** Both, trimmed. */
    public Outcome<NoteTyped> read() {
        var reasons = new ArrayList<NotebookRefusal>();
        var name = called.strip();
        if (name.isEmpty()) {
            reasons.add(CALLED_IS_MISSING);
        } else if (name.length() > LONGEST_CALLED) {
            reasons.add(CALLED_IS_TOO_LONG);
        } else if (FULL_NAME.matcher(name).matches() || NUMBER.matcher(name).matches()) {
            reasons.add(CALLED_TELLS_TOO_MUCH);
        }
        var text = wonder.strip();
        if (text.isEmpty()) {
            reasons.add(WONDER_IS_MISSING);
        } else if (text.length() > LONGEST_WONDER) {
            reasons.add(WONDER_IS_TOO_LONG);
        }
        return reasons.isEmpty() ? Outcome.done(new NoteTyped(name, text)) : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "NoteTyped[masked]";
    }
}
