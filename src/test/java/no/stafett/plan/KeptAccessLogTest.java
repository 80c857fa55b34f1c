package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.stafett.Visitor;
import no.stafett.access.anchor.AnchorAccessLogs;
import no.stafett.access.anchor.AnchorFile;
import no.stafett.access.anchor.LogVerdict;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No line, no page; and what is written stays as it was. */
class KeptAccessLogTest extends PlanScene {

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private AnchorAccessLogs anchorAccessLogs;

    @Value("${stafett.home}")
    private Path home;

    @Test
    void a_page_whose_line_cannot_be_written_is_not_shown() throws SQLException {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Solveig");
        assertThat(teacher.get(plan + "/goals").text()).contains("Solveig");

        asOwner("alter table access_log add constraint planted check (purpose <> 'READ_GOALS') not valid");
        try {
            var seen = teacher.get(plan + "/goals");

            assertThat(seen.status()).isEqualTo(500);
            assertThat(seen.body()).doesNotContain("Solveig");
        } finally {
            asOwner("alter table access_log drop constraint planted");
        }
        assertThat(teacher.get(plan + "/goals").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set ground = 'OWNER'",
                "update access_log set number = 1, hash = 'x'",
                "delete from access_log",
                "truncate access_log",
                "drop trigger access_log_is_kept on access_log",
                "alter table access_log disable trigger all",
                """
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, written_at)
                select tenant_id, gen_random_uuid(), plan_id, person_id, purpose, granted, ground, at, at from access_log
                """,
                """
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, number, hash)
                select tenant_id, gen_random_uuid(), plan_id, person_id, purpose, granted, ground, at, 9999, 'x'
                  from access_log
                """
            })
    void the_application_can_only_add(String statement) {
        activePlan(visitor("kontaktlaerar2"), "Signe");

        assertThatThrownBy(() -> here(() -> sql.sql(statement).update())).isInstanceOf(RuntimeException.class);
    }

    /** The owner has every right, and still meets the trigger. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set ground = 'OWNER'",
                "update access_log set number = 1000000, hash = 'x', ground = 'OWNER' where number is null",
                "delete from access_log",
                "truncate access_log cascade"
            })
    void the_trigger_holds_the_owner_too(String statement) throws Exception {
        activePlan(visitor("kontaktlaerar2"), "Sara");

        assertThatThrownBy(() -> asOwner(
                        "call keyring.open_municipality('"
                                + PracticePeople.named("kontaktlaerar2").tenant() + "')",
                        statement))
                .hasMessageContaining("the access log is only added to");
    }

    @Test
    void what_is_read_is_sealed_anchored_and_found_whole() throws IOException {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Sunniva");
        teacher.get(plan + "/goals");
        anchorAccessLogs.sealAll();

        assertThat(here(() -> count("select count(*) as lines from access_log where number is null")))
                .isZero();
        var tenant = PracticePeople.named("kontaktlaerar2").tenant().value();
        var anchor = new AnchorFile(home)
                .read().stream()
                        .filter(each -> each.tenant().equals(tenant))
                        .toList()
                        .getLast();
        assertThat(anchor.number()).isEqualTo(here(() -> count("select max(number) as lines from access_log")));
        assertThat(anchor.hash())
                .isEqualTo(here(() ->
                        sql.sql("""
                        select encode(hash, 'hex') as hash from access_log order by number desc nulls last limit 1
                        """).query((row, _) -> row.getString("hash")).single()));

        var said = new ArrayList<String>();
        assertThat(verify(said)).as(String.join("\n", said)).isZero();
        assertThat(said).last().isEqualTo("The access log is whole.");
    }

    /** Readers who come at once never wait for each other's lines, and sealing beside them leaves no gap and no fork. */
    @Test
    void readers_and_sealers_at_once_leave_one_whole_chain() throws Exception {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Synnøve");
        var before = here(() -> count("select count(*) as lines from access_log"));
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int reader = 0; reader < 4; reader++) {
            work.add(() -> reads(visitor("kontaktlaerar2"), plan));
        }
        for (int sealer = 0; sealer < 3; sealer++) {
            work.add(() -> {
                for (int round = 0; round < 10; round++) {
                    anchorAccessLogs.sealAll();
                }
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        anchorAccessLogs.sealAll();

        assertThat(here(() -> count("select count(*) as lines from access_log")))
                .isGreaterThanOrEqualTo(before + 40);
        assertThat(here(() -> count("select max(number) - count(*) as lines from access_log")))
                .isZero();
        var said = new ArrayList<String>();
        assertThat(verify(said)).as(String.join("\n", said)).isZero();
    }

    @Test
    void a_line_keeps_the_position_and_unit_the_reader_had_then() {
        var plan = activePlan(visitor("kontaktlaerar2"), "Svanhild");

        var kept = here(() -> sql.sql("""
                        select l.position, u.name
                          from access_log l
                          join unit u on u.tenant_id = l.tenant_id and u.unit_id = l.unit_id
                         where l.plan_id = :plan
                         limit 1
                        """)
                .param("plan", UUID.fromString(plan.substring("/plans/".length())))
                .query((row, _) -> row.getString("position") + ", " + row.getString("name"))
                .single());
        assertThat(kept).isEqualTo("Kontaktlærar, Øvingsskulen");
    }

    private static boolean reads(Visitor reader, String plan) {
        for (int round = 0; round < 10; round++) {
            if (reader.get(plan + "/goals").status() != 200) {
                return false;
            }
        }
        return true;
    }

    private int verify(List<String> said) {
        return LogVerdict.of(
                Map.of(
                        "STAFETT_HOME", home.toString(),
                        "STAFETT_DB_URL", database.url(),
                        "STAFETT_DB_OWNER_USER", database.owner().user(),
                        "STAFETT_DB_OWNER_PASSWORD", database.owner().password()),
                said);
    }

    private long count(String query) {
        return sql.sql(query).query((row, _) -> row.getLong("lines")).single();
    }

    private <T> T here(java.util.function.Supplier<T> work) {
        try {
            return TenantScope.call(
                    PracticePeople.named("kontaktlaerar2").tenant(), () -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void asOwner(String... statements) throws SQLException {
        var login = database.owner();
        try (Connection owner = DriverManager.getConnection(database.url(), login.user(), login.password());
                var run = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (var statement : statements) {
                run.execute(statement);
            }
            owner.commit();
        }
    }
}
