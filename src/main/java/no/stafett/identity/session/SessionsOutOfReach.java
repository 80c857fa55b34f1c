package no.stafett.identity.session;

import org.springframework.dao.DataAccessResourceFailureException;

/** The database does not answer, so nobody can say who is signed in. Nobody has been signed out by it. */
public final class SessionsOutOfReach extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    SessionsOutOfReach(RuntimeException cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
