package no.stafett.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The server's programs, unpacked once per version from the class path into the home folder. */
final class PostgresBinaries {

    /** The version of the artifact in pom.xml; EmbeddedPostgresTest fails when the two differ. */
    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    /** Unpacks the programs if they are not there, and returns their folder. Call it under the lock of the home folder. */
    static Path unpackInto(Path home) throws IOException {
        Path folder = home.resolve("postgres-" + VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path half = home.resolve("postgres-" + VERSION + ".part");
        FileSystemUtils.deleteRecursively(half);
        String archive = archiveOfThisMachine();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new DatabaseNotUsable("There is no embedded PostgreSQL for this machine (" + archive
                        + " is not on the class path); use an external one with STAFETT_DB_URL.");
            }
            unpack(packed, half);
        }
        // The server's user is not the one who unpacks, so everybody may read; a strict umask must not stop it.
        openForAll(half);
        return Files.move(half, folder);
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Outside the folder: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? target : parentOf(target));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static void openForAll(Path folder) throws IOException {
        try (var folders = Files.walk(folder)) {
            for (Path each : folders.filter(path -> Files.isDirectory(path)).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static String archiveOfThisMachine() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        return "postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
