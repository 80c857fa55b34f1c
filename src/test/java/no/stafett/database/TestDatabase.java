package no.stafett.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * One server for a whole test run, and one empty database for every Spring test context. Nothing in it must outlive the
 * power, so no commit waits for the disk. A test needs nothing: the
 * customizer below sets {@code stafett.db.*} for each {@code @SpringBootTest}, as an operator would for an external
 * database.
 */
public final class TestDatabase {

    /** The runs beside each other have a server each. */
    private static final Path HOME =
            Path.of("target", "test-database", System.getProperty("stafett.test.run", "run-1"));

    /** The unpacked programs of the shared server. */
    static final Path PROGRAMS = HOME.resolve("postgres-" + PostgresBinaries.VERSION);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    private TestDatabase() {}

    /** The server all tests share; started by the first who asks. */
    public static EmbeddedPostgres server() {
        return Started.SERVER;
    }

    /** The {@code stafett.db.*} properties of a new, empty database. */
    public static Map<String, Object> properties() {
        EmbeddedPostgres server = server();
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        String url = server.createDatabase(name);
        try {
            asAdministrator(url, "alter database " + name + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                // The anchors of one database say nothing about another.
                "STAFETT_HOME", Path.of("target", "test-homes", name).toString(),
                "stafett.db.url", url,
                "stafett.db.owner.user", server.owner().user(),
                "stafett.db.owner.password", server.owner().password(),
                "stafett.db.app.user", server.app().user(),
                "stafett.db.app.password", server.app().password());
    }

    /** Where the shared server writes its own log. */
    public static Path serverLog() {
        return HOME.resolve("database.log");
    }

    /** Runs statements in one session of a superuser, whom every setting obeys. What fails is what the test wants. */
    public static void asAdministrator(String url, String... statements) throws SQLException {
        var name = url.substring(url.lastIndexOf('/') + 1);
        try (var admin = server().admin(name);
                var statement = admin.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    /** A copy of a database as it is now, as from a backup. Nobody may be connected to it. */
    public static String copyOf(String url) throws SQLException {
        String name = url.substring(url.lastIndexOf('/') + 1);
        String copy = name + "_copy";
        try (var admin = server().admin();
                var statement = admin.createStatement()) {
            statement.execute("create database " + copy + " template " + name + " owner "
                    + server().owner().user());
        }
        return url.substring(0, url.lastIndexOf('/') + 1) + copy;
    }

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres server = EmbeddedPostgres.start(HOME);
            // First the contexts, then the server: no pool meets a stopped server. Closing twice does no harm.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                CONTEXTS.forEach(ConfigurableApplicationContext::close);
                server.close();
            }));
            return server;
        }
    }

    /** Named in META-INF/spring.factories of the tests; the running application never sees it. */
    static final class ForEveryContext implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new FreshDatabase();
        }
    }

    private static final class FreshDatabase implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            CONTEXTS.add(context);
            context.getEnvironment().getPropertySources().addLast(new MapPropertySource("test-database", properties()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FreshDatabase;
        }

        @Override
        public int hashCode() {
            return FreshDatabase.class.hashCode();
        }
    }
}
