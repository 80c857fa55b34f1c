package no.stafett.notification.sql;

import java.util.List;
import java.util.Optional;
import no.stafett.notification.domain.Occasion;
import no.stafett.notification.domain.Receiver;
import no.stafett.shared.Language;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds those to tell at the moment of sending, not of the act: who has lost her place since then gets nothing, nor who has been
 * barred or is not named for an address that has become strictly protected (A-06, K-04).
 */
@Component
public class ReceiverStore {

    private static final String LET_NEAR =
            "select r.person_id from (%s) r where not is_kept_away(:tenant, cast(:plan as uuid), r.person_id, :today)";

    private static final String STILL_ASKED = """
            select a.person_id
              from consent_answer a
              join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
             where a.tenant_id = :tenant and a.plan_id = :plan and a.consent_id = :about
               and a.answer is null and c.ended_at is null
            """;

    /** The owner, the guardians who said yes and still are guardians, and the holders, as long as it is in force. */
    private static final String RESTS_ON_IT = """
            select a.person_id
              from consent_answer a
              join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
              join plan p on p.tenant_id = a.tenant_id and p.plan_id = a.plan_id
             where a.tenant_id = :tenant and a.plan_id = :plan and a.consent_id = :about
               and a.answer = 'GIVEN' and c.ended_at is null
               and (a.ground <> 'PARENTAL_RESPONSIBILITY'
                    or guardian_has_a_place(p.tenant_id, p.owner_id, a.person_id, :today))
            union
            select p.owner_id
              from plan p
              join consent c on c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                            and c.consent_id = :about and c.ended_at is null
             where p.tenant_id = :tenant and p.plan_id = :plan
            union
            select b.person_id
              from baton b
              join consent c on c.tenant_id = b.tenant_id and c.plan_id = b.plan_id
                            and c.consent_id = :about and c.ended_at is null
             where b.tenant_id = :tenant and b.plan_id = :plan and b.until is null
            """;

    private static final String ANSWERED_FOR = """
            select a.person_id
              from consent_answer a
              join one_guardian g on g.tenant_id = a.tenant_id and g.consent_id = a.consent_id
                                 and g.guardian_id <> a.person_id
             where a.tenant_id = :tenant and a.plan_id = :plan and a.consent_id = :about
               and a.ground = 'PARENTAL_RESPONSIBILITY' and a.answer is null
            """;

    /** One whose answer was written down, as long as she has a say. */
    private static final String SPOKEN_FOR = """
            select distinct a.person_id
              from consent_answer a
              join recorded_answer r on r.tenant_id = a.tenant_id and r.consent_id = a.consent_id
                                    and r.person_id = a.person_id and r.confirmed_at is null and r.refuted_at is null
              join plan p on p.tenant_id = a.tenant_id and p.plan_id = a.plan_id
             where a.tenant_id = :tenant and a.plan_id = :plan and a.person_id = :about
               and (a.ground <> 'PARENTAL_RESPONSIBILITY'
                    or guardian_has_a_place(p.tenant_id, p.owner_id, a.person_id, :today))
            """;

    private static final String NEWCOMER = """
            select pa.person_id
              from participation pa
              join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
             where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.person_id = :about
               and pa.until is null and l.role in ('COMING_HOLDER', 'PARTICIPANT', 'OTHER')
            """;

    private static final String NEW_LEADER = """
            select pa.person_id
              from participation pa
              join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
             where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.person_id = :about
               and pa.until is null and l.role = 'LEADER'
            """;

    /** Those the consent names have been told already. */
    private static final String LEADS_THE_UNIT = """
            select o.person_id
              from plan p
              join office o on o.tenant_id = p.tenant_id and o.unit_id = p.unit_id
                           and o.office = 'LINE_MANAGER' and o.until is null
             where p.tenant_id = :tenant and p.plan_id = :plan and p.plan_id = :about and p.status = 'ACTIVE'
               and not exists (select from participation pa
                                where pa.tenant_id = p.tenant_id and pa.plan_id = p.plan_id
                                  and pa.person_id = o.person_id and pa.until is null)
            """;

    /** The holders; before there is one, the one who opened the plan; of a closed plan, those who may ask about it. */
    private static final String IN_CHARGE = """
            select b.person_id
              from baton b
             where b.tenant_id = :tenant and b.plan_id = :plan and b.until is null
            union
            select p.opened_by
              from plan p
             where p.tenant_id = :tenant and p.plan_id = :plan
               and p.status in ('DRAFT', 'AWAITING_CONSENT')
            union
            select m.person_id
              from may_ask_anew m
             where m.tenant_id = :tenant and m.plan_id = :plan
            """;

    /** The owner, and the guardians who have a place beside her. */
    private static final String THE_FAMILY = """
            select pa.person_id
              from participation pa
              join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
             where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
               and (pa.relation = 'OWNER'
                    or pa.relation = 'GUARDIAN'
                       and guardian_has_a_place(p.tenant_id, p.owner_id, pa.person_id, :today))
            """;

    private static final String OFFERED_THE_BATON = """
            select to_id as person_id
              from handover
             where tenant_id = :tenant and plan_id = :plan and handover_id = :about
               and waits
            """;

    private static final String OFFERED_IN_VAIN = """
            select h.from_id as person_id
              from handover h
              join baton b on b.tenant_id = h.tenant_id and b.plan_id = h.plan_id
                          and b.person_id = h.from_id and b.until is null
             where h.tenant_id = :tenant and h.plan_id = :plan and h.handover_id = :about and h.expired_at is not null
            """;

    /** The leader of the unit it was offered to, while nobody has taken it and nobody else is asked. */
    private static final String LEADS_WHO_WAS_OFFERED = """
            select led.person_id
              from baton_to_see_to s
              join office led on led.tenant_id = s.tenant_id and led.unit_id = s.unit_id
                             and led.office = 'LINE_MANAGER' and led.until is null
             where s.tenant_id = :tenant and s.plan_id = :plan and s.handover_id = :about and s.why <> 'OFFER_WAITS'
            """;

    private static final String OFFERED_TO_A_LEAVER = """
            select h.from_id as person_id
              from handover h
              join working_holder w on w.tenant_id = h.tenant_id and w.plan_id = h.plan_id and w.person_id = h.from_id
             where h.tenant_id = :tenant and h.plan_id = :plan and h.handover_id = :about and h.taken_back_at is not null
            """;

    /** As long as she has not come back, and nobody has taken it. */
    private static final String LEADS_WHO_LEFT = """
            select led.person_id
              from baton_to_see_to s
              join office led on led.tenant_id = s.tenant_id and led.unit_id = s.unit_id
                             and led.office = 'LINE_MANAGER' and led.until is null
             where s.tenant_id = :tenant and s.plan_id = :plan and s.holder_id = :about and s.why = 'HOLDER_LEFT'
            """;

    private static final String HELD_BESIDE = """
            select w.person_id
              from working_holder w
             where w.tenant_id = :tenant and w.plan_id = :plan
            """;

    private static final String HOLDS_IT_NOW = """
            select w.person_id
              from working_holder w
             where w.tenant_id = :tenant and w.plan_id = :plan and w.person_id = :about
            """;

    private static final String HELD_IT = """
            select b.person_id
              from baton b
             where b.tenant_id = :tenant and b.plan_id = :plan and b.person_id = :about
             group by b.person_id
            having bool_and(b.until is not null)
            """;

    /** Those of the family for whom the plan opens today. */
    private static final String FAMILY_WHO_READS = """
            select pa.person_id
              from participation pa
              join emergency e on e.tenant_id = pa.tenant_id and e.plan_id = pa.plan_id and e.emergency_id = :about
             where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
               and pa.relation in ('OWNER', 'GUARDIAN')
               and exists (select from plans_within_reach(pa.person_id, :today) r
                            where r.plan_id = pa.plan_id and r.action = 'READ')
            """;

    private static final String GONE_AS_AGREED = """
            select gone.person_id
              from participation gone
             where gone.tenant_id = :tenant and gone.plan_id = :plan and gone.person_id = :about and gone.agreed_end
               and not exists (select from participation pa
                                where pa.tenant_id = gone.tenant_id and pa.plan_id = gone.plan_id
                                  and pa.person_id = gone.person_id and pa.until is null)
            """;

    /**
     * Those who hold the baton, and those who lead the units it goes from and to, while it stands still. Where it goes, nobody is
     * told before the family has said yes to that (H-03, S-11).
     */
    private static final String SEES_TO_THE_TRANSITION = """
            with still as (
                select t.tenant_id, t.plan_id, t.transition_id
                  from transition t
                 where t.tenant_id = :tenant and t.plan_id = :plan and t.access_ended_at is not null
                   and t.passed_at is null and t.finished_at is null and t.called_off_at is null
            )
            select b.person_id
              from still
              join baton b on b.tenant_id = still.tenant_id and b.plan_id = still.plan_id and b.until is null
            union
            select o.person_id
              from still
              join baton b on b.tenant_id = still.tenant_id and b.plan_id = still.plan_id and b.until is null
              join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
              left join lateral (select to_unit_id
                                   from transition_aim a
                                  where a.tenant_id = still.tenant_id and a.transition_id = still.transition_id
                                    and exists (select from transition_told told
                                                 where told.tenant_id = a.tenant_id
                                                   and told.transition_id = a.transition_id)
                                  order by a.version desc limit 1) aim on true
              join office o on o.tenant_id = still.tenant_id and o.office = 'LINE_MANAGER' and o.until is null
                           and o.unit_id in (h.unit_id, aim.to_unit_id)
            """;

    /** Those who hold the baton, and those who prepare the list the plan is in, while nobody else is named. */
    private static final String PREPARES_IT = """
            select who.person_id
              from transition_without_next w
              join lateral (select b.person_id
                              from baton b
                             where b.tenant_id = w.tenant_id and b.plan_id = w.plan_id and b.until is null
                            union
                            select unnest(array[m.made_by, m.second_id])
                              from move_plan mp
                              join move m on m.tenant_id = mp.tenant_id and m.move_id = mp.move_id
                             where mp.tenant_id = w.tenant_id and mp.transition_id = w.transition_id) who
                on who.person_id is not null
             where w.tenant_id = :tenant and w.plan_id = :plan and w.next_holder_id = :about
            """;

    private static final String LEADS_WHO_PREPARES = """
            select distinct o.person_id
              from transition_without_next w
              left join move_plan mp on mp.tenant_id = w.tenant_id and mp.transition_id = w.transition_id
              left join move m on m.tenant_id = mp.tenant_id and m.move_id = mp.move_id
              join baton b on b.tenant_id = w.tenant_id and b.plan_id = w.plan_id and b.until is null
              join person h on h.tenant_id = w.tenant_id and h.person_id in (b.person_id, m.made_by)
              join office o on o.tenant_id = h.tenant_id and o.unit_id = h.unit_id
                           and o.office = 'LINE_MANAGER' and o.until is null
             where w.tenant_id = :tenant and w.plan_id = :plan and w.next_holder_id = :about
            """;

    private static final String PRIVACY_OFFICERS = """
            select o.person_id
              from office o
              join emergency e on e.tenant_id = o.tenant_id and e.plan_id = :plan and e.emergency_id = :about
                              and e.reviewed_at is null
             where o.tenant_id = :tenant and o.office = 'PRIVACY_OFFICER' and o.until is null
            """;

    private static final String SETTLES_IT = """
            select o.person_id
              from coordination_disagreement d
              join baton b on b.tenant_id = d.tenant_id and b.plan_id = d.plan_id and b.until is null
              join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
              join office o on o.tenant_id = h.tenant_id and o.unit_id = h.unit_id
                           and o.office = 'LINE_MANAGER' and o.until is null
             where d.tenant_id = :tenant and d.plan_id = :plan and d.disagreement_id = :about and d.decided_at is null
            """;

    private static final String MAY_ASK_ANEW = """
            select person_id
              from may_ask_anew
             where tenant_id = :tenant and plan_id = :plan and person_id = :about
            """;

    /** One who holds the baton of a plan that something was found in, and that has not been mended meanwhile. */
    private static final String HAS_FINDINGS = """
            select distinct b.person_id
              from baton b
              join plan_finding f on f.tenant_id = b.tenant_id and f.plan_id = b.plan_id and f.ended_at is null
             where b.tenant_id = :tenant and b.person_id = :about and b.until is null
            """;

    private static final String COORDINATES = """
            select a.coordinator_id as person_id
              from working_coordinator a
             where a.tenant_id = :tenant and a.appointment_id = :about and a.days @> cast(:today as date)
            """;

    private final JdbcClient sql;

    ReceiverStore(JdbcClient sql) {
        this.sql = sql;
    }

    public List<PersonId> receiversOf(Occasion occasion, TenantId tenant) {
        var statement = switch (occasion.notification()) {
            case CONSENT_REQUESTED -> STILL_ASKED;
            case CONSENT_ACTIVATED, CONSENT_DECLINED, QUESTION_CHANGED, STEPPED_ASIDE, RECORD_REFUTED -> IN_CHARGE;
            case CONSENT_EXPIRES_SOON -> RESTS_ON_IT;
            case ANSWERED_FOR -> ANSWERED_FOR;
            case STAFF_CHANGED -> THE_FAMILY;
            case ANSWER_RECORDED -> SPOKEN_FOR;
            case PARTICIPANT_ADDED -> NEWCOMER;
            case LOG_OPENED -> NEW_LEADER;
            case LOG_IN_THE_UNIT -> LEADS_THE_UNIT;
            case BATON_OFFERED -> OFFERED_THE_BATON;
            case OFFER_RAN_OUT -> OFFERED_IN_VAIN;
            case OFFER_FELL_THROUGH -> LEADS_WHO_WAS_OFFERED;
            case OFFER_CAME_BACK -> OFFERED_TO_A_LEAVER;
            case HOLDER_LEFT -> THE_FAMILY + " union " + HELD_BESIDE;
            case BATON_LEFT_BEHIND -> LEADS_WHO_LEFT;
            case HOLDER_APPOINTED -> HOLDS_IT_NOW;
            case HOLDER_CHANGED -> THE_FAMILY;
            case GIVER_RELIEVED -> HELD_IT;
            case THANKS -> GONE_AS_AGREED;
            case ACCESS_ENDED -> THE_FAMILY;
            case TRANSITION_STANDS_STILL -> SEES_TO_THE_TRANSITION;
            case NEXT_HOLDER_LEFT -> PREPARES_IT;
            case NEXT_HOLDER_LEFT_UNIT -> LEADS_WHO_PREPARES;
            case NO_INDIVIDUAL_PLAN -> HELD_BESIDE;
            case EMERGENCY_DECLARED -> FAMILY_WHO_READS;
            case EMERGENCY_WAITS -> PRIVACY_OFFICERS;
            case DISAGREEMENT_WAITS -> SETTLES_IT;
            case COORDINATION_DECIDED -> IN_CHARGE + " union " + THE_FAMILY;
            case ASKER_APPOINTED -> MAY_ASK_ANEW;
            case FINDINGS_WAIT -> HAS_FINDINGS;
            case EIGHTEEN_IS_NEAR -> COORDINATES;
        };
        return sql.sql(LET_NEAR.formatted(statement))
                .param("tenant", tenant.value())
                .param("plan", occasion.plan().map(PlanId::value).orElse(null))
                .param("about", occasion.about())
                .param("today", Oslo.day(occasion.at()))
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list();
    }

    /** Nothing when she has left no address. */
    public Optional<Receiver> receiver(TenantId tenant, PersonId person) {
        return sql.sql("""
                        select email, language
                          from person
                         where tenant_id = :tenant and person_id = :person and email <> '' and left_at is null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) ->
                        new Receiver(row.getString("email"), Rows.optionalWord(row, "language", Language.class)))
                .optional();
    }
}
