package no.stafett.identity.web;

import no.stafett.identity.Person;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** "My profile": how to reach me, what I do, and what only the municipality can change (N-05). */
public record ProfilePage(Person person, String municipality, ProfileForm form, boolean saved, Problems problems)
        implements Page {

    public boolean isEmployee() {
        return person.capacity() == Capacity.EMPLOYEE;
    }

    @Override
    public String title(Texts t) {
        return t.get("profile.title");
    }
}
