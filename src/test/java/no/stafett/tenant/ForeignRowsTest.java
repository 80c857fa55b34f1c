package no.stafett.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Statements without a single {@code where}, as the application's own role: a municipality with a row in every table there
 * is, seen from another one.
 */
class ForeignRowsTest extends StafettTest {

    /** {@code md5('municipality0')::uuid}, where the bench's script puts its rows. */
    private static final TenantId FULL = new TenantId(UUID.fromString("029179f4-8c79-9d42-5707-f0a42836e538"));

    private static final TenantId HERE = PracticePeople.named("kollega").tenant();

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void fill() throws SQLException, IOException {
        try (var owner = owner()) {
            execute(owner, "call keyring.open_municipality('" + FULL + "')");
            if (number(owner, "select count(*) from municipality where tenant_id = current_tenant()") == 0) {
                owner.rollback();
                for (var statement : script()) {
                    execute(owner, statement);
                }
                owner.commit();
            }
        }
    }

    @Test
    void there_is_a_row_in_every_table_to_be_kept_from_others() throws SQLException {
        var own = within(FULL, this::rowsByTable);

        assertThat(own)
                .hasSizeGreaterThan(25)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
    }

    @Test
    void no_row_of_another_municipality_is_seen_in_any_table() throws SQLException {
        var foreign = within(HERE, this::foreignRowsByTable);

        assertThat(foreign)
                .hasSizeGreaterThan(25)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    /** The positive control: the same counting finds them when the wall of one table has a hole. */
    @Test
    void the_same_counting_finds_them_through_a_hole() throws SQLException {
        try (var owner = owner()) {
            execute(owner, "call keyring.open_municipality('" + HERE + "')");
            assertThat(number(owner, foreignRows("comment"))).isZero();

            execute(owner, "alter policy municipality on comment using (true)");
            assertThat(number(owner, foreignRows("comment"))).isPositive();
            owner.rollback();
        }
    }

    @Test
    void no_row_of_another_municipality_can_be_changed_deleted_or_written() throws SQLException {
        for (var statement : List.of(
                "update plan set level = 3 where tenant_id = '" + FULL + "'",
                "delete from form_receipt where tenant_id = '" + FULL + "'",
                "update person set first_name = 'Tatt' where tenant_id <> '" + HERE + "'")) {
            assertThat(within(HERE, () -> sql.sql(statement).update()))
                    .as(statement)
                    .isZero();
        }
        for (var statement : List.of(
                "insert into unit (tenant_id, unit_id, name, sector) values ('" + FULL
                        + "', gen_random_uuid(), 'Tatt', 'SCHOOL')",
                "update person set tenant_id = '" + FULL + "'")) {
            assertThatThrownBy(() -> within(HERE, () -> sql.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void the_known_ways_round_a_wall_lead_nowhere() {
        for (var statement : List.of(
                "set local row_security = off",
                "set local role stafett_owner",
                "set local session authorization postgres")) {
            assertThatThrownBy(() -> within(HERE, () -> {
                        sql.sql(statement).update();
                        return sql.sql("select count(*) as rows from plan")
                                .query((row, _) -> row.getLong("rows"))
                                .single();
                    }))
                    .as(statement)
                    .isInstanceOf(RuntimeException.class);
        }
        // What the planner knows of the columns' values would tell of rows as well.
        assertThat(within(
                        HERE,
                        () -> sql.sql("select count(*) as rows from pg_stats where schemaname = 'public'"
                                        + " and tablename = 'person'")
                                .query((row, _) -> row.getLong("rows"))
                                .single()))
                .isZero();
    }

    private Map<String, Long> rowsByTable() {
        return count("select count(*) as rows from %s");
    }

    private Map<String, Long> foreignRowsByTable() {
        return count(foreignRows("%s"));
    }

    private static String foreignRows(String table) {
        return "select count(*) as rows from " + table + " where tenant_id <> '" + HERE + "'";
    }

    private Map<String, Long> count(String query) {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : tables()) {
            rows.put(
                    table,
                    sql.sql(query.replace("%s", table))
                            .query((row, _) -> row.getLong("rows"))
                            .single());
        }
        return rows;
    }

    /** A key is shown to the one who holds it, and a session to nobody: SessionTest and SessionLifeTest look after them. */
    private List<String> tables() {
        return sql.sql("""
                        select c.relname
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                         where c.relkind in ('r', 'p') and c.relname not in ('sign_in_key', 'session', 'unsent_form')
                         order by c.relname
                        """).query((row, _) -> row.getString("relname")).list();
    }

    /** The bench's municipality, and a row for each table the bench has no use for. */
    private List<String> script() throws IOException {
        try (var municipality = getClass().getResourceAsStream("/bench/municipality.sql");
                var plans = getClass().getResourceAsStream("/bench/plans.sql")) {
            assertThat(municipality).isNotNull();
            assertThat(plans).isNotNull();
            var statements = new ArrayList<>(List.of("call keyring.open_municipality('" + FULL + "')"));
            for (var file : List.of(municipality, plans)) {
                statements.addAll(List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(":tenant", "current_tenant()")
                        .replace(":from", "0")
                        .replace(":to", "20")
                        .split("-- next")));
            }
            statements.addAll(List.of(
                    """
                    insert into preparation (tenant_id, plan_id, short_name, holder_id)
                    select tenant_id, plan_id, 'x', opened_by from plan limit 1
                    """,
                    """
                    insert into prepared_guardian (tenant_id, plan_id, position, relation, responsibility, national_id,
                                                   first_name, last_name, email, phone)
                    select tenant_id, plan_id, 0, 'MOTHER', true, '', '', '', '', '' from plan limit 1
                    """,
                    """
                    insert into picture (tenant_id, plan_id, picture_id, content, media_type, width, height, added_by, added_at)
                    select tenant_id, plan_id, gen_random_uuid(), '', 'image/png', 1, 1, opened_by, now() from plan limit 1
                    """,
                    """
                    insert into level_change (tenant_id, plan_id, level_from, level_to, reason, changed_by, changed_at)
                    select tenant_id, plan_id, 1, 2, '', opened_by, now() from plan limit 1
                    """,
                    """
                    insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground)
                    select tenant_id, plan_id, consent_id, written_by, 'OWNER' from consent limit 1
                    """,
                    """
                    insert into consent_age (tenant_id, plan_type, sector, valid_from, age, legal_basis)
                    select tenant_id, 'EVERY', 'HEALTH', current_date, 16, 'x' from municipality
                     where tenant_id = current_tenant()
                    """,
                    """
                    insert into parental_responsibility (tenant_id, child_id, looked_up_at, held_by)
                    select tenant_id, owner_id, now(), 'JOINT' from plan limit 1
                    """,
                    """
                    insert into responsibility_control (tenant_id, child_id, controlled_at, controlled_by, outcome)
                    select tenant_id, owner_id, now(), opened_by, 'x' from plan limit 1
                    """,
                    """
                    insert into care_order (tenant_id, child_id, representative_id, document, valid_from, valid_until,
                                            recorded_by, recorded_at)
                    select tenant_id, owner_id, opened_by, 'x', current_date, current_date, opened_by, now() from plan limit 1
                    """,
                    """
                    insert into consent_information (tenant_id, plan_id, consent_id, information_type)
                    select tenant_id, plan_id, consent_id, 'HEALTH' from consent limit 1
                    """,
                    """
                    insert into consent_source (tenant_id, plan_id, consent_id, unit_id)
                    select c.tenant_id, c.plan_id, c.consent_id, p.unit_id
                      from consent c join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id
                     limit 1
                    """,
                    """
                    insert into consent_exception (tenant_id, plan_id, consent_id, exception_id, matter, by_family,
                                                   written_by, written_at)
                    select tenant_id, plan_id, consent_id, gen_random_uuid(), 'x', true, written_by, now()
                      from consent limit 1
                    """,
                    """
                    insert into one_guardian (tenant_id, plan_id, consent_id, guardian_id, legal_reason, decided_by, decided_at)
                    select tenant_id, plan_id, consent_id, written_by, 'x', written_by, now() from consent limit 1
                    """,
                    """
                    insert into recorded_answer (tenant_id, plan_id, consent_id, recorded_id, person_id, said, way, answered_on,
                                                 explained_in, interpreter, witness, witness_role, sheet_edition,
                                                 recorded_by, recorded_at)
                    select c.tenant_id, c.plan_id, c.consent_id, gen_random_uuid(), p.owner_id, 'WITHDRAWN', 'ORAL',
                           current_date, '', 'NONE', '', '', '', c.written_by, now()
                      from consent c join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id limit 1
                    """,
                    """
                    insert into signed_page (tenant_id, plan_id, recorded_id, page, page_id, content, media_type, width, height)
                    select tenant_id, plan_id, recorded_id, 1, gen_random_uuid(), '', 'image/png', 1, 1
                      from recorded_answer limit 1
                    """,
                    """
                    insert into expiry_warning (tenant_id, plan_id, consent_id, days_left, warned_at)
                    select tenant_id, plan_id, consent_id, 30, now() from consent limit 1
                    """,
                    """
                    insert into address_protection (tenant_id, person_id, grade, registered_at)
                    select tenant_id, owner_id, 'CONFIDENTIAL', now() from plan limit 1
                    """,
                    """
                    insert into address_authorisation (tenant_id, person_id, named_id, registered_at)
                    select a.tenant_id, a.person_id, p.opened_by, now()
                      from address_protection a join plan p on p.tenant_id = a.tenant_id and p.owner_id = a.person_id
                    """,
                    """
                    insert into bar (tenant_id, owner_id, person_id, why, recorded_at)
                    select tenant_id, owner_id, opened_by, 'KIN', now() from plan limit 1
                    """,
                    """
                    insert into office (tenant_id, person_id, office, since)
                    select tenant_id, opened_by, 'PRIVACY_OFFICER', now() from plan limit 1
                    """,
                    """
                    insert into office_proposal (tenant_id, proposal_id, person_id, proposed_by, proposed_at)
                    select p.tenant_id, gen_random_uuid(), p.owner_id, p.opened_by, now()
                      from plan p where p.owner_id <> p.opened_by limit 1
                    """,
                    """
                    insert into leaving (tenant_id, leaving_id, person_id, from_day, recorded_by, recorded_at)
                    select p.tenant_id, gen_random_uuid(), p.opened_by, current_date, p.owner_id, now()
                      from plan p where p.owner_id <> p.opened_by limit 1
                    """,
                    """
                    insert into administration_log (tenant_id, entry_id, act, done_by, done_at)
                    select tenant_id, gen_random_uuid(), 'OFFICE_GIVEN', opened_by, now() from plan limit 1
                    """,
                    """
                    insert into own_access (tenant_id, plan_id, assessed_at, assessed_by, note)
                    select tenant_id, plan_id, now(), opened_by, 'x' from plan limit 1
                    """,
                    """
                    insert into oversight_limits (tenant_id, valid_from)
                    select tenant_id, current_date from municipality where tenant_id = current_tenant()
                    """,
                    """
                    insert into emergency (tenant_id, plan_id, emergency_id, leader_id, unit_id, position, reason, began_at,
                                           until)
                    select tenant_id, plan_id, gen_random_uuid(), opened_by, unit_id, 'x', 'Ingen andre er på jobb i dag',
                           now(), now() + interval '1 hour'
                      from plan limit 1
                    """,
                    """
                    insert into office_reading (tenant_id, reading_id, person_id, page, at)
                    select tenant_id, gen_random_uuid(), opened_by, 'OVERSIGHT', now() from plan limit 1
                    """,
                    """
                    insert into notebook_rules (tenant_id, valid_from)
                    select tenant_id, current_date from municipality where tenant_id = current_tenant()
                    """,
                    """
                    insert into note (tenant_id, note_id, author_id, unit_id, called, opened_at, moved_at)
                    select tenant_id, gen_random_uuid(), opened_by, unit_id, 'x', now(), now() from plan limit 1
                    """,
                    """
                    insert into note_wording (tenant_id, note_id, version, text, written_at)
                    select tenant_id, note_id, 1, 'x', now() from note limit 1
                    """,
                    """
                    insert into note_share (tenant_id, note_id, person_id, as_leader, shared_at)
                    select tenant_id, note_id, author_id, true, now() from note limit 1
                    """,
                    """
                    insert into note_talk (tenant_id, note_id, talk_id, version, held_on, took_part, they_say, we_see, we_agree,
                                           follow_up, written_at)
                    select tenant_id, note_id, gen_random_uuid(), 1, current_date, 'x', 'x', '', '', 'YES', now()
                      from note limit 1
                    """,
                    """
                    insert into carried_sentence (tenant_id, note_id, position, text)
                    select tenant_id, note_id, 0, 'x' from note limit 1
                    """,
                    """
                    insert into team (tenant_id, team_id, name, kind)
                    select tenant_id, gen_random_uuid(), 'x', 'BTI_TEAM' from municipality where tenant_id = current_tenant()
                    """,
                    """
                    insert into team_member (tenant_id, team_id, person_id, since)
                    select t.tenant_id, t.team_id, n.author_id, current_date
                      from team t join note n on n.tenant_id = t.tenant_id limit 1
                    """,
                    """
                    insert into team_report (tenant_id, note_id, report_id, team_id, draft, reported_at)
                    select n.tenant_id, n.note_id, gen_random_uuid(), t.team_id, 'x', now()
                      from note n join team t on t.tenant_id = n.tenant_id limit 1
                    """,
                    """
                    insert into note_visit (tenant_id, visit_id, note_id, person_id, act, granted, at)
                    select tenant_id, gen_random_uuid(), note_id, author_id, 'READ', true, now() from note limit 1
                    """,
                    """
                    insert into past_ending (tenant_id, plan_id, activity_id, ended_at, ended_by, end_reason, end_note,
                                             reopened_at, reopened_by)
                    select tenant_id, plan_id, activity_id, now(), created_by, 'DONE', '', now(), created_by
                      from activity limit 1
                    """,
                    """
                    insert into keeping (tenant_id, plan_id, keeping_id, comment_id, guardian_id, kept_by, kept_at)
                    select c.tenant_id, c.plan_id, gen_random_uuid(), c.comment_id, c.written_by, p.owner_id, now()
                      from comment c join plan p using (tenant_id, plan_id) limit 1
                    """,
                    """
                    insert into visit_item (tenant_id, entry_id, item_id)
                    select tenant_id, entry_id, gen_random_uuid() from access_log limit 1
                    """,
                    """
                    insert into handover (tenant_id, plan_id, handover_id, from_id, to_id, offered_at)
                    select p.tenant_id, p.plan_id, gen_random_uuid(), p.opened_by, p.owner_id, now() from plan p limit 1
                    """,
                    """
                    insert into appointment_rules (tenant_id, valid_from)
                    select tenant_id, current_date from municipality where tenant_id = current_tenant()
                    """,
                    """
                    insert into coordinator_request (tenant_id, request_id, kind, person_id, expecting, origin, long_lasting,
                                                     about, wished_by, wished_on, received_by, received_at)
                    select tenant_id, gen_random_uuid(), 'COORDINATOR', owner_id, false, 'EMPLOYEE', true, 'x', 'x',
                           current_date, opened_by, now()
                      from plan limit 1
                    """,
                    """
                    insert into coordinator_appointment (tenant_id, appointment_id, kind, person_id, expecting, coordinator_id,
                                                         since, appointed_by, appointed_at)
                    select tenant_id, gen_random_uuid(), 'COORDINATOR', owner_id, false, opened_by, current_date, opened_by,
                           now()
                      from plan limit 1
                    """,
                    """
                    insert into individual_plan_proposal (tenant_id, plan_id, consent_id, coordinator_id)
                    select tenant_id, plan_id, consent_id, written_by from consent limit 1
                    """,
                    """
                    insert into continuation (tenant_id, plan_id, continuation_id, several_services, need_to_meet,
                                              assessment, wished_by, wished_on, coordinator_id, begun_by, begun_at)
                    select tenant_id, plan_id, gen_random_uuid(), true, true, 'x', owner_id, current_date,
                           opened_by, opened_by, now()
                      from plan limit 1
                    """,
                    """
                    insert into main_responsibility (tenant_id, plan_id, unit_id, set_by, since)
                    select tenant_id, plan_id, unit_id, opened_by, now() from plan limit 1
                    """,
                    """
                    insert into individual_plan_content (tenant_id, plan_id, version, written_by, written_at)
                    select tenant_id, plan_id, 1, opened_by, now() from plan limit 1
                    """,
                    """
                    insert into level_proposal (tenant_id, plan_id, consent_id, level_from, level_to, reason)
                    select tenant_id, plan_id, consent_id, 1, 2, 'x' from consent limit 1
                    """,
                    """
                    insert into reopening (tenant_id, plan_id, consent_id)
                    select tenant_id, plan_id, consent_id from consent limit 1
                    """,
                    """
                    insert into earlier_content_answer (tenant_id, plan_id, consent_id, person_id, available)
                    select tenant_id, plan_id, consent_id, person_id, true from consent_answer limit 1
                    """,
                    """
                    insert into closing_note (tenant_id, plan_id, written_at, written_by, ground)
                    select tenant_id, plan_id, now(), opened_by, 'FAMILY_WISHES' from plan limit 1
                    """,
                    """
                    insert into notification (tenant_id, kind, about_id, about_at, person_id, sent_at)
                    select tenant_id, 'LOG_OPENED', gen_random_uuid(), now(), person_id, now() from person limit 1
                    """,
                    """
                    insert into level_clarification (tenant_id, plan_id, level_from, level_to, wish, scope, need, onwards,
                                                     clarified_by, clarified_at)
                    select tenant_id, plan_id, 1, 2, 'x', 'x', 'x', 'THE_SAME', opened_by, now() from plan limit 1
                    """,
                    """
                    insert into coordination_assessment (tenant_id, plan_id, assessment_id, assessed_by, assessed_at,
                                                         other_services, advice, child_heard)
                    select tenant_id, plan_id, gen_random_uuid(), opened_by, now(), 'NO', 'NO_PLAN_ALONE', 'NOT_YET'
                      from plan limit 1
                    """,
                    """
                    insert into assessed_service (tenant_id, plan_id, assessment_id, service_id, version, assessed_at)
                    select a.tenant_id, a.plan_id, a.assessment_id, s.service_id, s.version, now()
                      from coordination_assessment a join coordinating_service_version s using (tenant_id) limit 1
                    """,
                    """
                    insert into contact_consent (tenant_id, plan_id, assessment_id, person_id, said_on, noted_by, noted_at)
                    select tenant_id, plan_id, assessment_id, assessed_by, current_date, assessed_by, now()
                      from coordination_assessment limit 1
                    """,
                    """
                    insert into coordination_disagreement (tenant_id, plan_id, disagreement_id, raised_by, raised_at, about,
                                                           child_heard)
                    select tenant_id, plan_id, gen_random_uuid(), opened_by, now(), 'x', 'NOT_YET' from plan limit 1
                    """,
                    """
                    insert into disagreement_party (tenant_id, plan_id, disagreement_id, position, name_nn, name_nb, ownership,
                                                    raised_at)
                    select tenant_id, plan_id, disagreement_id, 0, 'x', 'x', 'MUNICIPAL', now()
                      from coordination_disagreement limit 1
                    """,
                    """
                    insert into watch_limits (tenant_id, valid_from)
                    select tenant_id, current_date from municipality where tenant_id = current_tenant()
                    """,
                    """
                    insert into plan_finding (tenant_id, plan_id, finding_id, kind, day, since, found_at)
                    select tenant_id, plan_id, gen_random_uuid(), 'NO_GOAL', current_date, current_date, now() from plan limit 1
                    """,
                    """
                    insert into watch_letter (tenant_id, person_id, told_at)
                    select tenant_id, person_id, now() from person limit 1
                    """,
                    """
                    insert into transition (tenant_id, plan_id, transition_id, from_unit_id, begun_by, begun_at)
                    select p.tenant_id, p.plan_id, gen_random_uuid(), u.unit_id, p.opened_by, now()
                      from plan p join unit u using (tenant_id) limit 1
                    """,
                    """
                    insert into transition_told (tenant_id, plan_id, transition_id, version, told_on, whom, said_yes,
                                                 childs_wish, written_by, written_at)
                    select tenant_id, plan_id, transition_id, 1, current_date, 'x', 'x', 'x', begun_by, now() from transition
                    """,
                    """
                    insert into transition_aim (tenant_id, plan_id, transition_id, version, kind, to_unit_id, written_by,
                                                written_at)
                    select tenant_id, plan_id, transition_id, 1, 'OTHER', from_unit_id, begun_by, now() from transition
                    """,
                    """
                    insert into transition_invited (tenant_id, plan_id, transition_id, version, person_id, written_at)
                    select tenant_id, plan_id, transition_id, 1, written_by, now() from transition_aim
                    """,
                    """
                    insert into transition_meeting (tenant_id, plan_id, transition_id, version, way, day, written_by,
                                                    written_at)
                    select tenant_id, plan_id, transition_id, 1, 'HELD', current_date, begun_by, now() from transition
                    """,
                    """
                    insert into transition_last_day (tenant_id, plan_id, transition_id, version, last_day, agreed_with,
                                                     written_by, written_at)
                    select tenant_id, plan_id, transition_id, 1, current_date, 'x', begun_by, now() from transition
                    """,
                    """
                    insert into transition_leaving (tenant_id, plan_id, transition_id, version, person_id, written_at)
                    select tenant_id, plan_id, transition_id, 1, written_by, now() from transition_last_day
                    """,
                    """
                    insert into move (tenant_id, move_id, name, to_unit_id, next_holder_id, last_day, meeting_day, made_by,
                                      made_at)
                    select tenant_id, gen_random_uuid(), 'x', from_unit_id, begun_by, current_date, current_date, begun_by, now()
                      from transition limit 1
                    """,
                    """
                    insert into move_next_holder (tenant_id, move_id, version, next_holder_id, written_by, written_at)
                    select tenant_id, move_id, 1, next_holder_id, made_by, now() from move limit 1
                    """,
                    """
                    insert into move_plan (tenant_id, move_id, plan_id, transition_id, added_by, added_at)
                    select m.tenant_id, m.move_id, t.plan_id, t.transition_id, t.begun_by, now()
                      from move m join transition t using (tenant_id) limit 1
                    """,
                    """
                    insert into move_report (tenant_id, move_id, plan_id, round, reported_to, reported_at)
                    select tenant_id, move_id, plan_id, 'ADD', added_by, now() from move_plan
                    """,
                    """
                    insert into form_receipt (tenant_id, person_id, form_key, claimed_at)
                    select tenant_id, person_id, gen_random_uuid(), now() from person limit 1
                    """));
            return statements;
        }
    }

    private <T> T within(TenantId municipality, Supplier<T> work) {
        try {
            return TenantScope.call(
                    municipality,
                    () -> transactions.execute(status -> {
                        status.setRollbackOnly();
                        return work.get();
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var run = connection.createStatement();
                var row = run.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection owner() throws SQLException {
        var login = database.owner();
        var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }
}
