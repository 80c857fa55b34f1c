package no.stafett.notebook;

import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person may read a note: she wrote it, or it is shared with her. Made by {@link NoteAccess} and by nobody else,
 * which has then written down that she came.
 */
public sealed class NoteReader permits NoteAuthor {

    private final TenantId tenant;
    private final NoteId note;
    private final PersonId person;

    NoteReader(TenantId tenant, NoteId note, PersonId person) {
        this.tenant = tenant;
        this.note = note;
        this.person = person;
    }

    public final TenantId tenant() {
        return tenant;
    }

    public final NoteId note() {
        return note;
    }

    public final PersonId person() {
        return person;
    }

    /** Whether she wrote it herself. */
    public boolean isAuthor() {
        return false;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + person + " of " + note + "]";
    }
}
