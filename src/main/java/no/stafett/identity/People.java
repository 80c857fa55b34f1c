package no.stafett.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.sql.PersonStore;
import no.stafett.identity.sql.SessionStore;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import org.springframework.stereotype.Component;

/** The people of the municipality in scope. Inside a transaction only; outside a municipality every question fails. */
@Component
public class People {

    private final PersonStore store;
    private final SessionStore sessions;

    People(PersonStore store, SessionStore sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /**
     * An employee works here no more: she is signed out everywhere, and in nowhere until she comes back.
     *
     * @return false when she has left already
     */
    public boolean leave(TenantId tenant, PersonId employee, Instant now) {
        var left = store.markLeft(tenant, employee, now);
        sessions.endOf(tenant, employee);
        return left;
    }

    /** She may sign in again; nothing else is hers by that. */
    public void comeBack(TenantId tenant, PersonId employee) {
        store.markBack(tenant, employee);
    }

    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }

    /** The people with these ids, by name; an id nobody has is left out. */
    public List<Person> findAll(List<PersonId> ids) {
        return ids.isEmpty() ? List.of() : store.findAll(ids);
    }

    /** Everybody who works in the municipality or with it now, by name. */
    public List<Person> employees() {
        return store.employees();
    }

    /** Those who stand beside a child, also those without parental responsibility, by name. */
    public List<Guardianship> guardiansOf(PersonId child) {
        return store.guardiansOf(child);
    }

    /** A child by its number, only when it goes to the unit this employee works at; otherwise as if it did not exist. */
    public Optional<Person> childAtUnitOf(PersonId employee, NationalId nationalId) {
        return store.childAtUnitOf(employee, nationalId);
    }

    /**
     * The citizen with this number, written down now if the municipality does not know her yet. What is known already is
     * never overwritten by somebody else's form. She can sign in through ID-porten from then on.
     */
    public PersonId citizen(NewCitizen citizen, Instant now) {
        return store.citizen(citizen, now);
    }

    /** Lets a citizen the municipality has the number of sign in through ID-porten; nothing changes for one who can already. */
    public void letSignIn(TenantId tenant, PersonId citizen) {
        store.letSignIn(tenant, citizen);
    }

    /** Writes down who stands beside a child; a relation that is already known stays as it is. */
    public void recordGuardian(
            PersonId child, PersonId guardian, Relation relation, boolean responsibility, Instant now) {
        store.recordGuardian(child, guardian, relation, responsibility, now);
    }
}
