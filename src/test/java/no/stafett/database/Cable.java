package no.stafett.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between the application and its database, which a test can cut and mend. */
public final class Cable implements AutoCloseable {

    private final ServerSocket entrance;
    private final URI there;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    /** @param url where the database is, {@code jdbc:postgresql://host:port/name} */
    public Cable(String url) {
        there = URI.create(url.substring("jdbc:".length()));
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    /** The same database at this end of the cable. */
    public String url() {
        return "jdbc:" + there.toString().replace(there.getAuthority(), "localhost:" + entrance.getLocalPort());
    }

    /** Breaks every connection, and every new one until it is mended. */
    public void cut() {
        whole = false;
        ends.forEach(Cable::close);
        ends.clear();
    }

    public void mend() {
        whole = true;
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome() {
        while (!entrance.isClosed()) {
            try {
                var here = entrance.accept();
                if (whole) {
                    connect(here);
                } else {
                    here.close();
                }
            } catch (IOException _) {
                // Closed from our own side, or given up by the other: the next one is welcome.
            }
        }
    }

    private void connect(Socket here) throws IOException {
        var beyond = new Socket(there.getHost(), there.getPort());
        ends.add(here);
        ends.add(beyond);
        Thread.ofVirtual().start(() -> carry(here, beyond));
        Thread.ofVirtual().start(() -> carry(beyond, here));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // The cable was cut, or one side hung up.
        }
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
