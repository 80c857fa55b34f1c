package no.stafett.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A real PostgreSQL in the home folder: loopback only, passwords required, never as root, every commit on disk.
 *
 * <p>Everything lies under the home folder: the programs ({@code postgres-18.6/}), the data ({@code database/}), the
 * passwords and the port ({@code database.properties}, ours alone), and the server's own log ({@code database.log}). A
 * server left behind by a start that was killed is stopped properly before a new one begins.
 */
public final class EmbeddedPostgres implements Database {

    private static final String NAME = "stafett";

    private final ServerData data;
    private final HomeLock lock;
    private final Remembered remembered;
    private final int port;

    private EmbeddedPostgres(ServerData data, HomeLock lock, Remembered remembered, int port) {
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
                return start(new ServerData(home), lock);
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

    private static EmbeddedPostgres start(ServerData data, HomeLock lock)
            throws IOException, SQLException, InterruptedException {
        ServerUser user = ServerUser.of(data.home(), data.folder());
        Remembered remembered = Remembered.in(data.home(), data.exists());
        Path programs = PostgresBinaries.unpackInto(data.home());
        if (!data.exists()) {
            data.create(programs, user, remembered.password("admin"));
        }
        data.refuseOtherVersion();
        var leftBehind = ServerProcess.of(data.folder());
        if (leftBehind.isPresent()) {
            leftBehind.get().stop();
        }
        int port = ServerStart.of(data, programs, user, remembered.port());
        var server = new EmbeddedPostgres(data, lock, remembered, port);
        try {
            remembered.port(port);
            server.prepare();
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
        return new Login(ServerRoles.OWNER, remembered.password("owner"));
    }

    @Override
    public Login app() {
        return new Login(ServerRoles.APP, remembered.password("app"));
    }

    /** The process number of the server. */
    public long pid() {
        try {
            return ServerProcess.of(data.folder()).map(ServerProcess::pid).orElse(0L);
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
            ServerRoles.createDatabase(admin, name);
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
            throw new DatabaseNotUsable(
                    "The embedded database in " + data.home() + " did not stop: " + e.getMessage(), e);
        }
    }

    private void stopServer() throws IOException {
        var running = ServerProcess.of(data.folder());
        if (running.isEmpty()) {
            return;
        }
        try {
            running.get().stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws SQLException {
        try (Connection admin = admin()) {
            ServerRoles.prepare(admin, owner(), app());
            ServerRoles.prepareDatabase(admin, NAME);
        }
    }

    /** A superuser's connection; only roles and databases are made with it. */
    Connection admin() throws SQLException {
        return admin("postgres");
    }

    Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", remembered.password("admin"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
