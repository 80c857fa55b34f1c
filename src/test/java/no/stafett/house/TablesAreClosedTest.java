package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is behind forced row-level security; those that are not stand here, each with its reason. */
class TablesAreClosedTest extends StafettTest {

    /** The list can only shrink: an entry whose table is closed, or gone, fails the test. */
    private static final Map<String, String> OPEN = Map.of(
            "event_publication", "Spring Modulith's registry knows no municipality; what it holds is ids only",
            "flyway_schema_history", "Flyway's own list of migrations; nothing about anybody",
            "context_key", "the key of the signed context, in a schema the application cannot enter");

    /** Rows that are seen by something else than the municipality. */
    private static final Map<String, String> OTHER_POLICY = Map.of(
            "sign_in_key", "read before any municipality is known, by the one who holds the key and nobody else",
            "session",
                    "tells which municipality it is about; the application reaches it by functions that ask for the key",
            "unsent_form", "sealed with what one browser holds; reached by functions that ask for its key",
            "sign_in_attempt", "nobody's yet; reached by functions that ask for the state and the browser");

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    @Test
    void every_table_is_closed_by_force_except_those_with_a_reason() throws SQLException {
        try (var owner = owner()) {
            assertThat(openTables(owner)).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        }
    }

    @Test
    void every_closed_table_has_the_wall_of_the_municipality_and_a_key_that_begins_with_it() throws SQLException {
        try (var owner = owner()) {
            assertThat(tablesWithoutWall(owner)).containsExactlyInAnyOrderElementsOf(OTHER_POLICY.keySet());
        }
    }

    @Test
    void a_planted_open_table_is_found() throws SQLException {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            Catalogue.execute(owner, "create table planted_open (tenant_id uuid primary key)");
            Catalogue.execute(owner, "create table planted_half (tenant_id uuid primary key)");
            Catalogue.execute(owner, "alter table planted_half enable row level security");

            assertThat(openTables(owner)).contains("planted_open", "planted_half");
            assertThat(tablesWithoutWall(owner)).contains("planted_half");
            owner.rollback();
        }
    }

    @Test
    void outside_a_municipality_a_query_fails_instead_of_finding_nothing() {
        assertThatThrownBy(() -> sql.sql("select count(*) from plan")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .rootCause()
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_application_owns_nothing_and_goes_round_nothing() {
        var may = sql.sql("""
                        select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
                               or exists (select from pg_class where relowner = r.oid) as dangerous
                          from pg_roles r
                         where rolname = current_user
                        """).query((row, _) -> row.getBoolean("dangerous")).single();
        assertThat(may).isFalse();
    }

    private Connection owner() throws SQLException {
        var login = database.owner();
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }

    private static List<String> openTables(Connection owner) throws SQLException {
        return Catalogue.names(owner, """
                select relname from pg_class
                 where relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
                   and relkind in ('r', 'p', 'm')
                   and not (relrowsecurity and relforcerowsecurity)
                """);
    }

    private static List<String> tablesWithoutWall(Connection owner) throws SQLException {
        return Catalogue.names(owner, """
                select c.relname from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
                   and not (
                       exists (select from pg_policies p
                                where p.tablename = c.relname and p.cmd = 'ALL' and p.policyname = 'municipality'
                                  and p.qual like '%current_tenant()%' and p.with_check like '%current_tenant()%')
                       and exists (select from pg_index i
                                     join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                    where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id'))
                """);
    }
}
