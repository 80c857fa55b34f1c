package no.stafett.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in the home folder: loopback only, passwords required, never as root, every commit on disk.
 *
 * <p>Everything lies under the home folder: the programs ({@code postgres-18.6/}), the data ({@code database/}), the
 * passwords and the port ({@code database.properties}, ours alone), and the server's own log ({@code database.log}). A
 * server left behind by a start that was killed is stopped properly before a new one begins.
 */
public final class EmbeddedPostgres implements Database {

    private static final String NAME = "stafett";
    private static final String OWNER = "stafett_owner";
    private static final String APP = "stafett_app";
    private static final int ATTEMPTS = 4;

    /**
     * Durable, and silent about people: neither statements nor values reach the server's log, because both can hold what
     * somebody wrote about a child.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final Path home;
    private final Path data;
    private final HomeLock lock;
    private final Remembered remembered;
    private final int port;

    private EmbeddedPostgres(Path home, Path data, HomeLock lock, Remembered remembered, int port) {
        this.home = home;
        this.data = data;
        this.lock = lock;
        this.remembered = remembered;
        this.port = port;
    }

    /** Starts the server of this home folder, making folder, roles and database the first time. */
    public static EmbeddedPostgres start(Path folder) {
        try {
            Path home =
                    Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
            HomeLock lock = HomeLock.take(home);
            try {
                return start(home, lock);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseNotUsable("The embedded database in " + folder + " did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotUsable("Interrupted while the database was starting.", e);
        }
    }

    private static EmbeddedPostgres start(Path home, HomeLock lock)
            throws IOException, SQLException, InterruptedException {
        Path data = home.resolve("database");
        ServerUser user = ServerUser.of(home, data);
        Remembered remembered = Remembered.in(home, Files.exists(data));
        Path programs = PostgresBinaries.unpackInto(home);
        if (!Files.exists(data)) {
            create(home, data, programs, user, remembered.password("admin"));
        }
        refuseOtherVersion(data);
        var leftBehind = ServerProcess.of(data);
        if (leftBehind.isPresent()) {
            leftBehind.get().stop();
        }
        int port = launch(home, data, programs, user, remembered.port());
        var server = new EmbeddedPostgres(home, data, lock, remembered, port);
        try {
            remembered.port(port);
            server.prepareRoles();
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            server.stopServer();
            throw e;
        }
    }

    @Override
    public String url() {
        return url(NAME);
    }

    @Override
    public Login owner() {
        return new Login(OWNER, remembered.password("owner"));
    }

    @Override
    public Login app() {
        return new Login(APP, remembered.password("app"));
    }

    /** The process number of the server. */
    public long pid() {
        try {
            return ServerProcess.of(data).map(ServerProcess::pid).orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Makes one more empty database with the same owner and the same two logins, and returns its address.
     *
     * @param name lower-case letters, digits and underscores
     */
    public String createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection admin = admin()) {
            createDatabase(admin, name);
        } catch (SQLException e) {
            throw new DatabaseNotUsable("The database " + name + " could not be made: " + e.getMessage(), e);
        }
        return url(name);
    }

    /** Stops the server; every acknowledged commit is on disk. */
    @Override
    public void close() {
        try {
            stopServer();
            lock.close();
        } catch (IOException e) {
            throw new DatabaseNotUsable("The embedded database in " + home + " did not stop: " + e.getMessage(), e);
        }
    }

    private void stopServer() throws IOException {
        var running = ServerProcess.of(data);
        if (running.isEmpty()) {
            return;
        }
        try {
            running.get().stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void create(Path home, Path data, Path programs, ServerUser user, String password)
            throws IOException, InterruptedException {
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
            run(
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
                    home.resolve("database.log"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(half, data);
    }

    private static int launch(Path home, Path data, Path programs, ServerUser user, int wanted)
            throws IOException, InterruptedException {
        Path log = home.resolve("database.log");
        Files.deleteIfExists(home.resolve("database.log.1"));
        if (Files.exists(log)) {
            Files.move(log, home.resolve("database.log.1"));
        }
        var options = new StringBuilder();
        SETTINGS.forEach((key, value) ->
                options.append("-c ").append(key).append("='").append(value).append("' "));
        int port = isFree(wanted) ? wanted : freePort();
        for (int attempt = 1; ; attempt++) {
            try {
                // pg_ctl gives the server a session of its own: Ctrl-C reaches us first, and we stop it last.
                run(
                        user.command(List.of(
                                user.seen(programs.resolve("bin/pg_ctl")),
                                "start",
                                "--wait",
                                "--timeout=60",
                                "--pgdata=" + user.seen(data),
                                "--options=" + options + "-c port=" + port)),
                        log);
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

    private static void refuseOtherVersion(Path data) throws IOException {
        String written = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!PostgresBinaries.VERSION.startsWith(written + ".")) {
            throw new DatabaseNotUsable("The data in " + data + " was written by PostgreSQL " + written
                    + " and this Stafett brings " + PostgresBinaries.VERSION
                    + ": move it over with pg_dump as docs/running.md says.");
        }
    }

    private void prepareRoles() throws SQLException {
        try (Connection admin = admin()) {
            // The owner has its right to the schema by inheritance (PostgreSQL 15 insists); the application inherits
            // nothing.
            prepareRole(admin, owner(), "inherit");
            prepareRole(admin, app(), "noinherit");
            for (String setting : List.of(
                    APP + " set statement_timeout = '20s'",
                    APP + " set lock_timeout = '5s'",
                    APP + " set idle_in_transaction_session_timeout = '30s'",
                    OWNER + " set lock_timeout = '30s'",
                    OWNER + " set idle_in_transaction_session_timeout = '5min'")) {
                execute(admin, "alter role " + setting);
            }
            if (!exists(admin, "select from pg_database where datname = ?", NAME)) {
                createDatabase(admin, NAME);
            }
        }
    }

    private static void prepareRole(Connection admin, Login login, String inheritance) throws SQLException {
        if (!exists(admin, "select from pg_roles where rolname = ?", login.user())) {
            execute(admin, "create role " + login.user());
        }
        execute(
                admin,
                "alter role " + login.user()
                        + " with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication " + inheritance
                        + " password '" + login.password() + "'");
    }

    private static void createDatabase(Connection admin, String name) throws SQLException {
        execute(admin, "create database " + name + " owner " + OWNER);
        // Nobody else may connect, and the application may not even make temporary tables.
        execute(admin, "revoke all on database " + name + " from public");
        execute(admin, "grant connect on database " + name + " to " + APP);
    }

    /** A superuser's connection; only roles and databases are made with it. */
    Connection admin() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", remembered.password("admin"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(ProcessBuilder command, Path log) throws IOException, InterruptedException {
        File file = log.toFile();
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file))
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("no answer for two minutes, see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IOException(lastLineOf(log) + " (see " + log + ")");
        }
    }

    private static String lastLineOf(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("could not"))
                .reduce((first, last) -> last)
                .orElse("the server gave no reason");
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

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
