package no.stafett.notebook.domain;

import no.stafett.shared.PersonId;

/** Somebody at the unit of a note it can be shared with. */
public record NoteColleague(PersonId person, String name, String position, boolean leads) {

    @Override
    public String toString() {
        return "NoteColleague[" + person + "]";
    }
}
