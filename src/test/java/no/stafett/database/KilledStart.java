package no.stafett.database;

import java.nio.file.Path;

/** A program that starts a server and is then killed, so that the server is left behind. */
final class KilledStart {

    private KilledStart() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]));
        System.out.println(server.pid());
        Thread.sleep(60_000);
    }
}
