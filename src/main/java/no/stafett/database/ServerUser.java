package no.stafett.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the server's processes run as: ourselves, or an unprivileged user when we are root.
 *
 * <p>Where that user cannot enter the home folder (a clone under /root, a private temporary folder), the commands get a
 * mount of their own in which the home folder lies at {@value #MOUNT}; nobody else sees that mount.
 */
final class ServerUser {

    private static final String MOUNT = "/mnt";
    private static final List<String> CANDIDATES = List.of("stafett", "postgres", "nobody");

    private final Path home;
    private final String name;
    private final boolean switched;
    private final boolean mounted;

    private ServerUser(Path home, String name, boolean switched, boolean mounted) {
        this.home = home;
        this.name = name;
        this.switched = switched;
        this.mounted = mounted;
    }

    /** Decides who runs the server; the owner of existing data keeps it. Refuses when nobody unprivileged is to be had. */
    static ServerUser of(Path home, Path data) throws IOException {
        if (!isRoot()) {
            if (Files.exists(data) && !Files.isReadable(data)) {
                throw new DatabaseNotUsable("The data folder " + data + " belongs to "
                        + Files.getOwner(data).getName() + "; start Stafett as that user or as root.");
            }
            return new ServerUser(home, "", false, false);
        }
        String name = Files.exists(data) ? Files.getOwner(data).getName() : firstKnown();
        for (boolean mounted : new boolean[] {false, true}) {
            var user = new ServerUser(home, name, true, mounted);
            if (user.run(List.of("sh", "-c", "cd \"$1\"", "sh", user.seen(home))) == 0) {
                return user;
            }
        }
        throw new DatabaseNotUsable("PostgreSQL must not run as root, and the user " + name + " cannot enter " + home
                + ": start Stafett as an ordinary user, or choose a folder with STAFETT_HOME that everybody may enter"
                + " (the program setpriv must be installed).");
    }

    /** The path as the server's processes see it. */
    String seen(Path path) {
        return mounted ? Path.of(MOUNT).resolve(home.relativize(path)).toString() : path.toString();
    }

    /** Hands a file or folder to the server's user. */
    void give(Path path) throws IOException {
        if (switched) {
            var names = path.getFileSystem().getUserPrincipalLookupService();
            Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setOwner(names.lookupPrincipalByName(name));
        }
    }

    /** The command with everything in front of it that takes root's power away. */
    ProcessBuilder command(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (mounted) {
            whole.addAll(List.of(
                    "unshare",
                    "--mount",
                    "--propagation",
                    "private",
                    "sh",
                    "-c",
                    "mount --bind \"$1\" " + MOUNT + " && shift && exec \"$@\"",
                    "sh",
                    home.toString()));
        }
        if (switched) {
            whole.addAll(
                    List.of("setpriv", "--reuid", name, "--regid", groupOf(name), "--clear-groups", "--no-new-privs"));
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(Path.of("/").toFile());
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private int run(List<String> command) throws IOException {
        try {
            return command(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotUsable("Interrupted while the database was starting.", e);
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean isRoot() {
        return "0".equals(outputOf("id", "-u"));
    }

    private static String groupOf(String user) {
        return outputOf("id", "-g", user);
    }

    private static String firstKnown() {
        return CANDIDATES.stream()
                .filter(candidate -> !outputOf("id", "-u", candidate).isEmpty())
                .findFirst()
                .orElseThrow(() -> new DatabaseNotUsable("PostgreSQL must not run as root, and this machine has none of"
                        + " the users " + CANDIDATES + ": create one of them, or start Stafett as an ordinary user."));
    }

    private static String outputOf(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } catch (IOException e) {
            return "";
        }
    }
}
