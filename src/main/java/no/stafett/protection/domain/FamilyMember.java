package no.stafett.protection.domain;

import no.stafett.shared.PersonId;

/** Somebody whose address counts for a plan, or who may be kept away from it: the owner, or one beside her. */
public record FamilyMember(PersonId id, String name, String tie, boolean owner) {

    public String tieKey() {
        return "tie." + tie;
    }

    @Override
    public String toString() {
        return "FamilyMember[" + id + "]";
    }
}
