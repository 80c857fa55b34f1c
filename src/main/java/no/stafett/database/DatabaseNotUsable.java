package no.stafett.database;

/** The application refuses to start on this database; the message is one sentence for the person who starts it. */
public final class DatabaseNotUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseNotUsable(String sentence) {
        super(sentence);
    }

    public DatabaseNotUsable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
