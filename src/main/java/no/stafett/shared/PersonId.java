package no.stafett.shared;

import java.util.UUID;

/** A person as one municipality knows them. Opaque: it says nothing about the person. */
public record PersonId(UUID value) {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
