package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database's own catalogue says about its walls. Every rule is also shown a house that breaks it. */
class CatalogueTest extends StafettTest {

    enum Rule {
        EVERY_TABLE_WITH_A_MUNICIPALITY_IS_WALLED(
                """
                select c.relname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                 where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not like 'pg\\_%'
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select from pg_policies p
                                         where p.schemaname = c.relnamespace::regnamespace::text
                                           and p.tablename = c.relname and p.roles = '{public}'
                                           and p.qual like '%current_tenant()%'
                                           and p.with_check like '%current_tenant()%'))
                """,
                // Written behind the wall, read by its own signed policy; the others by functions that ask for the key.
                Set.of("sign_in_key", "session", "unsent_form"), "create table planted (tenant_id uuid primary key)"),

        THE_WALL_HAS_NO_SECOND_DOOR(
                """
                select tablename || '.' || policyname
                  from pg_policies
                 where permissive = 'PERMISSIVE'
                   -- Those for the owner open nothing to the application; what runs as the owner stands below.
                   and roles <> '{stafett_owner}'
                   and (coalesce(qual, with_check) <> '(tenant_id = ( SELECT current_tenant() AS current_tenant))'
                        or coalesce(with_check, qual) <> coalesce(qual, with_check))
                """,
                // Shows a key to the one who has just proved to hold it.
                Set.of("sign_in_key.own_key"),
                "create policy planted on plan using (true or tenant_id = (select current_tenant()))"),

        THE_APPLICATION_MAKES_NOTHING("""
                select n.nspname
                  from pg_namespace n
                 where has_schema_privilege('stafett_app', n.oid, 'create')
                 union all
                select d.datname
                  from pg_database d
                 where d.datname = current_database() and has_database_privilege('stafett_app', d.oid, 'create, temp')
                """, Set.of(), "grant create on schema public to stafett_app"),

        THE_APPLICATION_EMPTIES_NO_TABLE("""
                select oid::regclass::text
                  from pg_class
                 where relkind in ('r', 'p') and has_table_privilege('stafett_app', oid, 'truncate, references, trigger')
                """, Set.of(), "grant truncate on plan to stafett_app"),

        THE_LOGS_ARE_ONLY_ADDED_TO("""
                select oid::regclass::text
                  from pg_class
                 where relname in ('access_log', 'visit_item', 'log_entry', 'office_reading', 'administration_log',
                                   'note_visit', 'coordination_assessment', 'assessed_service', 'contact_consent',
                                   'disagreement_party', 'level_clarification', 'guide_step_version', 'transition_told',
                                   'transition_aim', 'transition_invited', 'transition_meeting', 'transition_last_day',
                                   'transition_leaving')
                   and (has_any_column_privilege('stafett_app', oid, 'update')
                        or has_table_privilege('stafett_app', oid, 'delete'))
                """, Set.of(), "grant update (ground) on access_log to stafett_app"),

        THE_KEY_IS_OUT_OF_REACH("""
                select 'schema' where has_schema_privilege('stafett_app', 'keyring', 'usage, create')
                 union all
                select oid::regclass::text from pg_class
                 where relnamespace = 'keyring'::regnamespace and relkind in ('r', 'S')
                   and (has_any_column_privilege('stafett_app', oid, 'select, insert, update')
                        or has_table_privilege('stafett_app', oid, 'delete'))
                 union all
                select oid::regprocedure::text from pg_proc
                 where pronamespace = 'keyring'::regnamespace and has_function_privilege('stafett_app', oid, 'execute')
                """, Set.of(), "grant select (made_at) on keyring.context_key to stafett_app"),

        ONLY_THESE_RUN_AS_THE_OWNER(
                """
                select proname
                  from pg_proc
                 where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and prosecdef
                """,
                Set.of(
                        "open_municipality",
                        "current_tenant",
                        "current_person",
                        "kept_items",
                        "sealed_plans",
                        "is_sealed",
                        "current_sign_in_key",
                        "seal_access_log",
                        "every_municipality",
                        "discard_draft",
                        // Copies beneath the veil what stands in a log, to the plan that goes on from it.
                        "carry_over",
                        "open_session",
                        "read_session",
                        "prolong_session",
                        "change_session",
                        "renew_session",
                        "end_session",
                        "end_sessions_of_issuer",
                        // Of the municipality that is open alone, which is proved.
                        "end_sessions_of",
                        "clear_sessions",
                        "begin_sign_in",
                        "finish_sign_in",
                        "keep_unsent_form",
                        "read_unsent_form",
                        "carry_unsent_form",
                        "discard_unsent_form"),
                "create function planted() returns int language sql security definer return 1"),

        WHAT_RUNS_AS_THE_OWNER_LOOKS_UP_NAMES_IN_ITS_OWN_PATH(
                """
                select proname
                  from pg_proc
                 where prosecdef and pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                   and not coalesce(proconfig::text like '%search_path=%pg_temp"}', false)
                """, Set.of(), "create function planted() returns int language sql security definer return 1"),

        NOTHING_IS_FOR_EVERYBODY("""
                select p.oid::regprocedure::text
                  from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) granted
                 where p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                   and granted.grantee = 0
                 union all
                select c.oid::regclass::text
                  from pg_class c, aclexplode(c.relacl) granted
                 where c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                   and granted.grantee = 0
                """, Set.of(), "grant execute on function current_tenant() to public"),

        A_VIEW_SEES_WITH_THE_EYES_OF_THE_ONE_WHO_LOOKS(
                """
                select relname
                  from pg_class
                 where relkind = 'v' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                   and not coalesce('security_invoker=true' = any (reloptions), false)
                """, Set.of(), "create view planted as select tenant_id from plan"),

        NOTHING_IS_KEPT_READY_OUTSIDE_THE_WALL(
                "select relname from pg_class where relkind = 'm'",
                Set.of(),
                "create materialized view planted as select 1 as one"),

        WHAT_HANGS_ON_AN_ENTRY_IS_KEPT_WITH_IT("""
                select distinct c.relname || '.' || a.attname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                 where c.relkind in ('r', 'p')
                   and (exists (select from pg_constraint f
                                 where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
                                   and f.confrelid::regclass::text
                                       in ('goal', 'activity', 'comment', 'evaluation', 'keeping')
                                   and a.attname not in ('tenant_id', 'plan_id', 'version'))
                        or c.relname in ('goal', 'activity', 'comment', 'evaluation', 'keeping', 'picture')
                           and exists (select from pg_constraint k
                                        where k.conrelid = c.oid and k.contype = 'p'
                                          and k.conkey[cardinality(k.conkey)] = a.attnum)
                        -- What they are about has no foreign key.
                        or c.relname = 'log_entry' and a.attname in ('about_id', 'item_id'))
                   and not exists (select from pg_policies p
                                    where p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
                                      and p.roles = '{stafett_app}'
                                      and p.qual ~ ('NOT \\(ARRAY\\[([a-z_]+, )*' || a.attname || '[],].*kept_items'))
                """, Set.of(), """
                create table planted (tenant_id uuid, plan_id uuid, activity_id uuid,
                                      foreign key (tenant_id, plan_id, activity_id) references activity)
                """),
        WHAT_IS_WRITTEN_IN_A_PLAN_CAN_BE_SEALED(
                """
                select c.relname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'plan_id' and not a.attisdropped
                 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                   and not exists (select from pg_policies p
                                    where p.tablename = c.relname and p.policyname = 'earlier_content'
                                      and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and p.roles = '{stafett_app}')
                """,
                // Who takes part and by whose word, and who came to the door: nothing that is written about anybody.
                Set.of(
                        "plan",
                        // Written before there was a plan, behind a door of its own.
                        "note",
                        "preparation",
                        "prepared_guardian",
                        "consent",
                        "consent_line",
                        "consent_answer",
                        "consent_information",
                        "consent_source",
                        "consent_exception",
                        "recorded_answer",
                        "signed_page",
                        "one_guardian",
                        "expiry_warning",
                        "level_proposal",
                        "individual_plan_proposal",
                        "main_responsibility",
                        "reopening",
                        "earlier_content_answer",
                        "participation",
                        "baton",
                        "own_access",
                        "last_visit",
                        "bar",
                        "emergency",
                        "access_log"),
                "create table planted (tenant_id uuid, plan_id uuid, text text)"),

        WHAT_IS_WRITTEN_IN_A_LOG_GOES_ON_WITH_IT(
                """
                with written as (
                    select c.oid, c.relname
                      from pg_class c
                      join pg_policies p on p.tablename = c.relname and p.policyname = 'earlier_content'
                ), carried as (
                    select w.oid, w.relname,
                           (select (regexp_match(f.prosrc, 'insert into ' || w.relname || ' \\(([^)]*)\\)'))[1]
                              from pg_proc f
                             where f.proname = 'carry_over') as columns
                      from written w
                )
                select relname from carried where columns is null
                 union all
                select relname || '.' || a.attname
                  from carried
                  join pg_attribute a on a.attrelid = oid and a.attnum > 0 and not a.attisdropped
                 where columns !~ ('\\m' || a.attname || '\\M')
                """,
                Set.of(
                        // A keeping that has ended stays in the log.
                        "keeping.ended_by",
                        "keeping.ended_at",
                        // About the log itself, and how its people worked; the family reads it there.
                        "log_entry",
                        "level_change",
                        "level_clarification",
                        "handover",
                        "closing_note",
                        "coordination_assessment",
                        "assessed_service",
                        "contact_consent",
                        "coordination_disagreement",
                        "disagreement_party",
                        "plan_finding",
                        "transition",
                        "transition_told",
                        "transition_aim",
                        "transition_invited",
                        "transition_meeting",
                        "transition_last_day",
                        "transition_leaving",
                        "move_plan",
                        "move_report",
                        "continuation",
                        // An individuell plan has it, and no log.
                        "individual_plan_content"),
                "alter table comment add column planted text"),

        NO_ROW_POINTS_INTO_ANOTHER_MUNICIPALITY("""
                select f.conrelid::regclass || '.' || f.conname
                  from pg_constraint f
                  join pg_attribute mine on mine.attrelid = f.conrelid and mine.attname = 'tenant_id'
                  join pg_attribute theirs on theirs.attrelid = f.confrelid and theirs.attname = 'tenant_id'
                 where f.contype = 'f'
                   and array_position(f.conkey, mine.attnum) is distinct from array_position(f.confkey, theirs.attnum)
                    or f.contype = 'f' and not mine.attnum = any (f.conkey)
                """, Set.of(), """
                create table planted (tenant_id uuid, planted_id uuid unique, parent_id uuid references planted (planted_id))
                """),

        EVERY_ID_IS_HELD_BY_A_FOREIGN_KEY(
                """
                select c.relname || '.' || a.attname
                  from pg_class c
                  join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
                  join pg_attribute a on a.attrelid = c.oid and a.attname like '%\\_id' and a.atttypid = 'uuid'::regtype
                 where c.relkind in ('r', 'p') and a.attname <> 'tenant_id' and not a.attisdropped
                   -- The last part of a primary key of several names the row itself.
                   and not exists (select from pg_constraint k
                                    where k.conrelid = c.oid and k.contype = 'p'
                                      and k.conkey[cardinality(k.conkey)] = a.attnum)
                   and not exists (select from pg_constraint k
                                    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
                """,
                Set.of(
                        // A plan or a note that does not exist gets its line as well.
                        "access_log.plan_id",
                        "note_visit.note_id",
                        // What it is about lies in one of several tables; an id from elsewhere finds nothing there.
                        "log_entry.about_id",
                        "log_entry.item_id",
                        "notification.about_id"),
                "create table planted (tenant_id uuid, planted_id uuid primary key, person_id uuid)");

        private final String query;
        private final Set<String> exceptions;
        private final String planted;

        Rule(String query, Set<String> exceptions, String planted) {
            this.query = query;
            this.exceptions = exceptions;
            this.planted = planted;
        }
    }

    @Autowired
    private Database database;

    /** Exactly the exceptions: the lists can only shrink. */
    @ParameterizedTest
    @EnumSource
    void the_catalogue_keeps_the_rule(Rule rule) throws SQLException {
        try (var owner = owner()) {
            assertThat(Catalogue.names(owner, rule.query)).containsExactlyInAnyOrderElementsOf(rule.exceptions);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_violation_is_found(Rule rule) throws SQLException {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            Catalogue.execute(owner, rule.planted);

            List<String> found = Catalogue.names(owner, rule.query);
            assertThat(found).hasSizeGreaterThan(rule.exceptions.size());
            owner.rollback();
        }
    }

    private Connection owner() throws SQLException {
        var login = database.owner();
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
