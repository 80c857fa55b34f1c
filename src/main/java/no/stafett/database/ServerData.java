package no.stafett.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** The data of the embedded server, made once in the home folder and whole from the moment it is there. */
record ServerData(Path home) {

    Path folder() {
        return home.resolve("database");
    }

    /** The server's own log; it stands beside the data and survives it. */
    Path log() {
        return home.resolve("database.log");
    }

    boolean exists() {
        return Files.exists(folder());
    }

    /** Makes an empty cluster with a superuser, readable by the server's user alone. */
    void create(Path programs, ServerUser user, String password) throws IOException, InterruptedException {
        // Under another name until it is whole: a first start that is killed leaves nothing half-made behind.
        Path half = home.resolve("database.part");
        Path passwordFile = home.resolve("database.password");
        FileSystemUtils.deleteRecursively(half);
        Files.deleteIfExists(passwordFile);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            user.give(half);
            user.give(passwordFile);
            // The collation is Norwegian by ICU; C.UTF-8 knows that æ, ø and å are letters (pg_trgm asks it).
            ServerCommand.run(
                    user.command(List.of(
                            user.seen(programs.resolve("bin/initdb")),
                            "--pgdata=" + user.seen(half),
                            "--pwfile=" + user.seen(passwordFile),
                            "--username=postgres",
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=" + (isMac() ? "en_US.UTF-8" : "C.UTF-8"),
                            "--lc-messages=C",
                            "--locale-provider=icu",
                            "--icu-locale=nb-NO",
                            "--data-checksums")),
                    log());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(half, folder());
    }

    /** Refuses data that another main version has written. */
    void refuseOtherVersion() throws IOException {
        String written = Files.readString(folder().resolve("PG_VERSION")).strip();
        if (!PostgresBinaries.VERSION.startsWith(written + ".")) {
            throw new DatabaseNotUsable("The data in " + folder() + " was written by PostgreSQL " + written
                    + " and this Stafett brings " + PostgresBinaries.VERSION
                    + ": move it over with pg_dump as docs/running.md says.");
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
