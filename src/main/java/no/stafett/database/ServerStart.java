package no.stafett.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the server of a data folder with our settings, on the port it had or on a free one. */
final class ServerStart {

    private static final int ATTEMPTS = 4;

    /**
     * Durable. Beside them stand those of {@link QuietLog}, because the server's log must hold nothing that somebody
     * wrote about a child.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private ServerStart() {}

    /**
     * Starts it, and says on which port.
     *
     * @param wanted the port of the last start, or 0
     */
    static int of(ServerData data, Path programs, ServerUser user, int wanted)
            throws IOException, InterruptedException {
        Path before = data.home().resolve("database.log.1");
        Files.deleteIfExists(before);
        if (Files.exists(data.log())) {
            Files.move(data.log(), before);
        }
        int port = isFree(wanted) ? wanted : freePort();
        for (int attempt = 1; ; attempt++) {
            try {
                // pg_ctl gives the server a session of its own: Ctrl-C reaches us first, and we stop it last.
                ServerCommand.run(
                        user.command(List.of(
                                user.seen(programs.resolve("bin/pg_ctl")),
                                "start",
                                "--wait",
                                "--timeout=60",
                                "--pgdata=" + user.seen(data.folder()),
                                "--options=" + settings() + "-c port=" + port)),
                        data.log());
                return port;
            } catch (IOException e) {
                // Somebody took the port in between, or a killed server's children are still letting go of its memory.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(500L * attempt);
                port = isFree(port) ? port : freePort();
            }
        }
    }

    private static String settings() {
        var options = new StringBuilder();
        for (var settings : List.of(SETTINGS, QuietLog.settings())) {
            settings.forEach((key, value) ->
                    options.append("-c ").append(key).append("='").append(value).append("' "));
        }
        return options.toString();
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
