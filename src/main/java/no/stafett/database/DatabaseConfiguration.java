package no.stafett.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Chooses between the embedded and an external database, and keeps the two logins apart: the pool knows only the
 * application's, Flyway only the owner's, for as long as the migrations last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Environment environment) {
        String url = environment.getProperty("stafett.db.url");
        if (!StringUtils.hasText(url)) {
            return EmbeddedPostgres.start(Path.of(environment.getProperty("stafett.home", "var")));
        }
        return new ExternalDatabase(url, login(environment, "owner"), login(environment, "app"));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(Database database) {
        return new ApplicationLogin(database);
    }

    @Bean
    FlywayConnectionDetails ownerLogin(Database database) {
        return new OwnerLogin(database);
    }

    @Bean
    FlywayConfigurationCustomizer roleNameInMigrations(Database database) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("appRole", database.app().user());
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    FlywayMigrationStrategy migrationBetweenChecks(DataSource application) {
        return flyway -> {
            var check = new DatabaseCheck(application);
            check.serverAndRole();
            check.logIsQuiet();
            flyway.migrate();
            check.ownsNothing();
            check.everyWallStands();
        };
    }

    private static Database.Login login(Environment environment, String role) {
        String prefix = "stafett.db." + role;
        String user = environment.getProperty(prefix + ".user");
        String password = environment.getProperty(prefix + ".password");
        if (!StringUtils.hasText(user) || password == null) {
            throw new DatabaseNotUsable("STAFETT_DB_URL is set, so STAFETT_DB_" + role.toUpperCase(Locale.ROOT)
                    + "_USER and _PASSWORD must be set too.");
        }
        return new Database.Login(user, password);
    }

    private record ApplicationLogin(Database database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.app().user();
        }

        @Override
        public String getPassword() {
            return database.app().password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }

    private record OwnerLogin(Database database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return database.owner().user();
        }

        @Override
        public String getPassword() {
            return database.owner().password();
        }

        @Override
        public String getJdbcUrl() {
            // The pool's driver settings do not reach this connection; a failed migration must not quote a row either.
            String url = database.url();
            return url + (url.contains("?") ? "&" : "?")
                    + "logServerErrorDetail=false&connectTimeout=5&tcpKeepAlive=true&ApplicationName=stafett-migration";
        }
    }
}
