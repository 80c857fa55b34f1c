package no.stafett.story;

import java.util.List;
import java.util.UUID;
import no.stafett.local.PracticePeople;

/**
 * What may become much beside what people write in a plan: colleagues, units, other plans, lines and exceptions of a consent, who is kept
 * out, offices, and the logs of all of it. As statements of the owner of the tables, a dozen or so of
 * each.
 */
final class MuchOfEverything {

    private static final String CITIZEN = "capacity = 'CITIZEN'";
    private static final String EMPLOYEE = "capacity = 'EMPLOYEE' and unit_id is not null";
    /** Those who are kept out are on no list of those who take part, and some may still be let in. */
    private static final String TAKES_PART = EMPLOYEE + " and right(first_name, 1) in ('1', '2', '3', '4')";

    private static final String KEPT_OUT = EMPLOYEE + " and right(first_name, 1) in ('5', '6', '7')";

    private final String plan;
    private final StoryPeople people;
    private final StoryPeople officials;
    private final String entry;
    private final String name = "Mange" + UUID.randomUUID().toString().substring(0, 8);

    /** @param officials the teacher administers, the nurse leads and the adviser is the privacy officer; the child is protected */
    MuchOfEverything(String plan, StoryPeople people, StoryPeople officials, String entry) {
        this.plan = plan;
        this.people = people;
        this.officials = officials;
        this.entry = entry;
    }

    List<String> statements() {
        return List.of(
                people("EMPLOYEE", "unit_id", 24),
                people("EMPLOYEE", "null", 12),
                people("CITIZEN", "null", 12),
                each(CITIZEN, """
                        insert into plan_finding (tenant_id, plan_id, finding_id, kind, person_id, day, since, found_at)
                        select tenant_id, %5$s, person_id, 'NOT_OPENED', person_id, current_date, current_date, now()"""),
                """
                insert into unit (tenant_id, unit_id, name, sector)
                select current_tenant(), gen_random_uuid(), '%s ' || n, 'HEALTH' from generate_series(1, 12) n
                """.formatted(name),
                each(CITIZEN, """
                        insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                        select tenant_id, %1$s, person_id, 'OTHER', false, now()"""),
                each(CITIZEN, """
                        insert into care_order (tenant_id, child_id, representative_id, document, valid_from, valid_until,
                                                recorded_by, recorded_at)
                        select tenant_id, person_id, %2$s, 'Vedtak', current_date + 5, current_date + 9, %2$s, now()"""),
                each(CITIZEN, """
                        insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status,
                                          opened_by, opened_at, activated_at)
                        select tenant_id, person_id, person_id, 'CHILD', 'BATON_LOG',
                               (select unit_id from person where person_id = %3$s), 1, 'ACTIVE', %3$s, now(), now()"""),
                each(CITIZEN, """
                        insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                        select tenant_id, person_id, %3$s, true, now()"""),
                each(CITIZEN, """
                        insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                        select tenant_id, person_id, %8$s, 'MOTHER', true, now()"""),
                each(CITIZEN, """
                        insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at, sent_at)
                        select tenant_id, person_id, person_id, 1, current_date + 99, %3$s, now(), now()"""),
                each(CITIZEN, """
                        insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground)
                        select tenant_id, person_id, person_id, %8$s, 'PARENTAL_RESPONSIBILITY'"""),
                each(CITIZEN, """
                        insert into coordinator_appointment (tenant_id, appointment_id, kind, person_id, expecting,
                                                             coordinator_id, since, appointed_by, appointed_at)
                        select tenant_id, gen_random_uuid(), 'CHILD_COORDINATOR', person_id, false, %3$s, current_date, %3$s,
                               now()"""),
                each(CITIZEN, """
                        insert into coordinator_request (tenant_id, request_id, kind, person_id, expecting, origin, long_lasting,
                                                         about, wished_by, wished_on, received_by, received_at)
                        select tenant_id, gen_random_uuid(), 'COORDINATOR', person_id, false, 'EMPLOYEE', true, 'Meir', 'Mor',
                               current_date, %3$s, now()"""),
                bars(CITIZEN, "BANNED"),
                bars(KEPT_OUT, "BLOCKED"),
                bars(KEPT_OUT, "KIN"),
                each(EMPLOYEE, """
                        insert into office (tenant_id, person_id, office, since, unit_id)
                        select tenant_id, person_id, 'LINE_MANAGER', now(), unit_id"""),
                each(EMPLOYEE, """
                        insert into office_proposal (tenant_id, proposal_id, person_id, proposed_by, proposed_at)
                        select tenant_id, gen_random_uuid(), person_id, %4$s, now()"""),
                each(EMPLOYEE, """
                        insert into administration_log (tenant_id, entry_id, act, person_id, done_by, done_at)
                        select tenant_id, gen_random_uuid(), 'STEPPED_ASIDE', person_id, person_id, now()"""),
                each(EMPLOYEE, """
                        insert into office_reading (tenant_id, reading_id, person_id, page, at)
                        select tenant_id, gen_random_uuid(), person_id, 'DENIALS', now()"""),
                each(EMPLOYEE, """
                        insert into emergency (tenant_id, plan_id, emergency_id, leader_id, unit_id, position, reason, began_at,
                                               until, ended_at)
                        select tenant_id, %5$s, gen_random_uuid(), person_id, unit_id, 'Leiar', 'Ingen andre er på jobb i dag',
                               now(), now() + interval '1 hour', now()"""),
                each(EMPLOYEE, """
                        insert into address_authorisation (tenant_id, person_id, named_id, registered_at)
                        select tenant_id, %6$s, person_id, now()"""),
                each(CITIZEN, """
                        insert into keeping (tenant_id, plan_id, keeping_id, comment_id, guardian_id, reason, kept_by, kept_at)
                        select tenant_id, %5$s, gen_random_uuid(), %7$s, person_id, 'Bad om det', %3$s, now()"""),
                """
                insert into level_change (tenant_id, plan_id, level_from, level_to, reason, changed_by, changed_at)
                select current_tenant(), %s, 1 + n %% 2, 2 - n %% 2, 'Fleire må hjelpe', %s, now() - n * interval '1 hour'
                  from generate_series(1, 12) n
                """.formatted(quoted(plan), id(people.teacher())),
                // Lines and exceptions are written in a draft alone.
                "update consent set sent_at = null, activated_at = null where plan_id = " + quoted(plan),
                each(TAKES_PART, """
                        insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)
                        select tenant_id, %5$s, (select consent_id from consent where plan_id = %5$s), person_id, person_id,
                               'PARTICIPANT', true"""),
                each(CITIZEN, """
                        insert into consent_exception (tenant_id, plan_id, consent_id, exception_id, person_id, matter, by_family,
                                                       written_by, written_at)
                        select tenant_id, %5$s, (select consent_id from consent where plan_id = %5$s), person_id, person_id,
                               'Sjukdom', true, %3$s, now()"""),
                """
                insert into consent_source (tenant_id, plan_id, consent_id, unit_id)
                select tenant_id, %1$s, (select consent_id from consent where plan_id = %1$s), unit_id
                  from unit
                 where name like '%2$s %%'
                """.formatted(quoted(plan), name),
                "update consent set sent_at = now(), activated_at = now() where plan_id = " + quoted(plan),
                each(TAKES_PART, """
                        insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                        select tenant_id, %5$s, person_id, 'PARTICIPANT', true, person_id, now()"""));
    }

    private String people(String capacity, String unit, int many) {
        return """
                insert into person (tenant_id, person_id, capacity, first_name, last_name, birth_date, unit_id, position,
                                    created_at)
                select tenant_id, gen_random_uuid(), '%1$s', 'Nokon ' || n, '%2$s',
                       case when '%1$s' = 'CITIZEN' then date '2016-05-17' end, %3$s, '', now()
                  from person, generate_series(1, %5$d) n
                 where person_id = %4$s
                """.formatted(capacity, name, unit, id(people.teacher()), many);
    }

    private String bars(String whom, String why) {
        return each(
                whom,
                "insert into bar (tenant_id, owner_id, person_id, why, plan_id, document, recorded_by, recorded_at)"
                        + " select tenant_id, %1$s, person_id, '" + why + "', %5$s, 'Dom', %3$s, now()");
    }

    /** A row for each of those with the name; the places are the child, the case worker and those in the two teams. */
    private String each(String whom, String statement) {
        return statement.formatted(
                        id(people.child()),
                        quoted(PracticePeople.named("barnevern").id().toString()),
                        id(people.teacher()),
                        id(officials.teacher()),
                        quoted(plan),
                        id(officials.child()),
                        quoted(entry),
                        id(people.mother()))
                + " from person where last_name = '" + name + "' and " + whom;
    }

    private static String id(StoryPeople.Member member) {
        return quoted(member.id().toString());
    }

    private static String quoted(String id) {
        return "'" + id + "'";
    }
}
