package no.stafett.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** What the embedded server keeps between two starts: its random passwords and its port, readable by us alone. */
final class Remembered {

    private final Path file;
    private final Properties values = new Properties();

    private Remembered(Path file) {
        this.file = file;
    }

    /** Reads the file, or draws new passwords; data without its passwords is refused. */
    static Remembered in(Path home, boolean dataExists) throws IOException {
        var remembered = new Remembered(home.resolve("database.properties"));
        if (Files.exists(remembered.file)) {
            try (var reader = Files.newBufferedReader(remembered.file)) {
                remembered.values.load(reader);
            }
        } else if (dataExists) {
            throw new DatabaseNotUsable("The passwords of the embedded database are missing (" + remembered.file
                    + "): put the file back from the backup it belongs to.");
        } else {
            for (String role : new String[] {"admin", "owner", "app"}) {
                remembered.values.setProperty(role + ".password", randomPassword());
            }
            remembered.save();
        }
        return remembered;
    }

    String password(String role) {
        String password = values.getProperty(role + ".password");
        if (password == null || password.isEmpty()) {
            throw new DatabaseNotUsable(
                    role + ".password is missing in " + file + ": put the file back from its backup.");
        }
        return password;
    }

    /** The port of the last start, or 0. */
    int port() {
        String port = values.getProperty("port", "0");
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
    }

    void port(int port) throws IOException {
        if (port != port()) {
            values.setProperty("port", String.valueOf(port));
            save();
        }
    }

    private void save() throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(half)) {
            values.store(writer, null);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
