package no.stafett.identity.web;

import no.stafett.identity.Person;

/** What stands in the fields of a profile. */
public record ProfileForm(String phone, String email, String position) {

    static ProfileForm of(Person person) {
        return new ProfileForm(person.phone(), person.email(), person.position());
    }

    @Override
    public String toString() {
        return "ProfileForm[masked]";
    }
}
