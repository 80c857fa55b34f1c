package no.stafett.notebook;

import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/** Proof that a person wrote a note. She alone changes it, shares it and ends it. */
public final class NoteAuthor extends NoteReader {

    NoteAuthor(TenantId tenant, NoteId note, PersonId person) {
        super(tenant, note, person);
    }

    @Override
    public boolean isAuthor() {
        return true;
    }
}
