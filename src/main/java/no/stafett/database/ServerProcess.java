package no.stafett.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The running server of a data folder, known by the pid file it writes itself. */
record ServerProcess(Path pidFile, long pid, long startedAt) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The server of this data folder if it lives; a pid that now belongs to another program does not count. */
    static Optional<ServerProcess> of(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.isRegularFile(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var server = new ServerProcess(
                pidFile,
                Long.parseLong(lines.get(0).strip()),
                Long.parseLong(lines.get(2).strip()));
        return server.lives() ? Optional.of(server) : Optional.empty();
    }

    boolean lives() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isServer)
                .isPresent();
    }

    /** Stops it so that nothing is lost: clients are disconnected and everything is written; by force only at last. */
    void stop() throws IOException, InterruptedException {
        for (String signal : List.of("-INT", "-QUIT", "-KILL")) {
            new ProcessBuilder("kill", signal, String.valueOf(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                // A process nobody has reaped (we are its parent in a container) still counts as alive: the file
                // decides.
                if (!Files.exists(pidFile) || !lives()) {
                    return;
                }
                Thread.sleep(20);
            }
        }
        throw new DatabaseNotUsable(
                "The database server with process number " + pid + " does not stop; stop it by hand.");
    }

    private boolean isServer(ProcessHandle process) {
        boolean named = process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
        boolean sameStart = process.info()
                .startInstant()
                .map(start -> Math.abs(start.getEpochSecond() - startedAt) <= 60)
                .orElse(true);
        return named && sameStart;
    }
}
