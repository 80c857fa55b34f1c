package no.stafett.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of the server's programs to its end; what it says goes to the log, and its reason into the exception. */
final class ServerCommand {

    private ServerCommand() {}

    static void run(ProcessBuilder command, Path log) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("no answer for two minutes, see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IOException(reasonIn(log) + " (see " + log + ")");
        }
    }

    private static String reasonIn(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("could not"))
                .reduce((first, last) -> last)
                .orElse("the server gave no reason");
    }
}
