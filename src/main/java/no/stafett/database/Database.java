package no.stafett.database;

/** Where the database is, and the two logins that use it. */
public interface Database extends AutoCloseable {

    /** The JDBC address, without logins. */
    String url();

    /** The login that owns the tables and runs the migrations; the application never works with it. */
    Login owner();

    /** The login of the running application: it obeys row-level security and owns nothing. */
    Login app();

    /** Stops the server when it is ours to stop; an external database is left alone. */
    @Override
    void close();

    /** A role and its password; never prints the password. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
