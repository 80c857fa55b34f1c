package no.stafett.notebook;

import java.time.LocalDate;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/** Proof that a person sits in a resource team or a BTI team on a day. Made by {@link NoteAccess}; it opens no note. */
public final class TeamMember {

    private final TenantId tenant;
    private final PersonId person;
    private final LocalDate day;

    TeamMember(TenantId tenant, PersonId person, LocalDate day) {
        this.tenant = tenant;
        this.person = person;
        this.day = day;
    }

    public TenantId tenant() {
        return tenant;
    }

    public PersonId person() {
        return person;
    }

    /** Which day's teams she is a member of. */
    public LocalDate day() {
        return day;
    }

    @Override
    public String toString() {
        return "TeamMember[" + person + "]";
    }
}
