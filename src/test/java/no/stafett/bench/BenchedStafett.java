package no.stafett.bench;

import java.sql.SQLException;
import java.util.Map;
import no.stafett.Stafett;
import no.stafett.database.Database;
import no.stafett.database.SuperuserConnections;
import no.stafett.local.LocalIssuer;
import no.stafett.local.LocalSetup;
import no.stafett.local.RecordedStatements;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application the bench drives, in a process of its own: the same code with a synthetic municipality in it, and
 * teachers whom the local issuer knows. Prints "ready" and the login of the database's least-privileged role.
 *
 * <p>{@code --bench.record=true} listens to the statements and prints those of each request; never while measuring.
 */
public final class BenchedStafett {

    private BenchedStafett() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(Stafett.class);
        application.addInitializers(new LocalSetup());
        var recorded = new RecordedStatements();
        application.addInitializers(context -> {
            if (context.getEnvironment().getProperty("bench.record", Boolean.class, false)) {
                ((GenericApplicationContext) context).registerBean(RecordedStatements.class, () -> recorded);
            }
        });
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> {
            var context = ready.getApplicationContext();
            int plans = context.getEnvironment().getRequiredProperty("bench.plans", Integer.class);
            var database = context.getBean(Database.class);
            try {
                letPgbenchSign(database);
                new BenchMunicipality(SuperuserConnections.of(database)).growTo(plans);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            var issuer = context.getBean(LocalIssuer.class);
            for (int teacher = 0; teacher < BenchPeople.teachers(plans); teacher++) {
                issuer.know("teacher" + teacher, Map.of("tid", BenchPeople.ENTRA_TENANT, "oid", "teacher" + teacher));
            }
            System.out.println("ready " + database.url() + " " + database.app().user() + " "
                    + database.app().password());
        });
        application.run(arguments);
        // One line from the bench asks for what was recorded since the last one.
        for (var line : (Iterable<String>)
                new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).lines()::iterator) {
            if (line.equals("take")) {
                FloorScript.print(recorded.take());
            }
        }
    }

    /** In the bench's own database alone: pgbench works as the application's role and has no key to sign with. */
    private static void letPgbenchSign(Database database) throws SQLException {
        var role = database.app().user();
        try (var connection = SuperuserConnections.of(database).open();
                var run = connection.createStatement()) {
            run.execute("grant usage on schema keyring to " + role);
            run.execute("grant all on all sequences in schema keyring to " + role);
            run.execute("grant execute on all procedures in schema keyring to " + role);
        }
    }
}
