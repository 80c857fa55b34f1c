package no.stafett.database;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key of the signed context when the migrations are done. */
@Configuration(proxyBeanMethods = false)
class ContextKeyConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    ContextKey contextKey(Database database, @Value("${stafett.db.context-key-renewal}") Duration tooOld) {
        return ContextKey.renewedIn(database, tooOld);
    }
}
