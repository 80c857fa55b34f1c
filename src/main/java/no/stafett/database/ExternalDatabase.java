package no.stafett.database;

/** A PostgreSQL server somebody else runs, reached by configuration alone (docs/running.md). */
record ExternalDatabase(String url, Login owner, Login app) implements Database {

    ExternalDatabase {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseNotUsable("STAFETT_DB_URL must start with jdbc:postgresql: (for example"
                    + " jdbc:postgresql://db.example.no:5432/stafett?sslmode=verify-full).");
        }
        if (owner.user().equals(app.user())) {
            throw new DatabaseNotUsable("STAFETT_DB_OWNER_USER and STAFETT_DB_APP_USER must be two different roles,"
                    + " so that the application never works as the owner of the tables.");
        }
    }

    @Override
    public void close() {
        // Somebody else's server.
    }
}
