package no.stafett.coordination.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.access.Proof;
import no.stafett.coordination.AssessmentId;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.Advice;
import no.stafett.coordination.domain.Advice.NextStep;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.Assessment;
import no.stafett.coordination.domain.ChildsView;
import no.stafett.coordination.domain.ContactConsent;
import no.stafett.coordination.domain.Following;
import no.stafett.coordination.domain.Named;
import no.stafett.coordination.domain.Reply;
import no.stafett.coordination.domain.Schooling;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.coordination.domain.Staircase;
import no.stafett.shared.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered and advised in a plan, and the consent to contact others. Only added to. */
@Component
public class AssessmentStore {

    private final JdbcClient sql;

    AssessmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first, at most so many. */
    public List<Assessment> latest(PlanMember member, int most) {
        var services = services(member);
        return sql.sql("""
                        select a.assessment_id, a.assessed_at, a.other_services, a.needs_others, a.over_time, a.schooling,
                               a.staircase, a.unnamed, a.mine_id, a.natural_id, a.advice, a.next_step, a.child_heard,
                               a.childs_view, who.first_name || ' ' || who.last_name as by,
                               trim(yes.first_name || ' ' || yes.last_name) as consenter, c.said_on,
                               noted.first_name || ' ' || noted.last_name as noted_by
                          from coordination_assessment a
                          join person who on who.tenant_id = a.tenant_id and who.person_id = a.assessed_by
                          left join contact_consent c on c.tenant_id = a.tenant_id and c.assessment_id = a.assessment_id
                          left join person yes on yes.tenant_id = c.tenant_id and yes.person_id = c.person_id
                          left join person noted on noted.tenant_id = c.tenant_id and noted.person_id = c.noted_by
                         where a.tenant_id = :tenant and a.plan_id = :plan
                         order by a.assessed_at desc
                         limit :most
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("most", most)
                .query((row, _) -> assessment(
                        row, services.getOrDefault(Rows.id(row, "assessment_id", AssessmentId::new), List.of())))
                .list();
    }

    /** Whether the last assessment says that the family has a child coordinator. */
    public boolean hasChildCoordinator(Proof proof) {
        return sql.sql("""
                        select exists (select from (select advice from coordination_assessment
                                                     where tenant_id = :tenant and plan_id = :plan
                                                     order by assessed_at desc limit 1) latest
                                        where latest.advice = 'CHILD_COORDINATOR_COORDINATES') as found
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    public void add(
            BatonHolder holder,
            AssessmentId id,
            Answers answers,
            Advice advice,
            ChildsView view,
            ServiceTable table,
            Instant now) {
        var plan = advice instanceof Advice.Plan found ? Optional.of(found) : Optional.<Advice.Plan>empty();
        var mine = plan.flatMap(_ -> answers.mine()).flatMap(Named::chosen).flatMap(table::row);
        var natural = plan.flatMap(Advice.Plan::natural).flatMap(table::row);
        sql.sql("""
                insert into coordination_assessment (tenant_id, plan_id, assessment_id, assessed_by, assessed_at,
                                                     other_services, needs_others, over_time, schooling, staircase, unnamed,
                                                     mine_id, mine_version, natural_id, natural_version, advice, next_step,
                                                     child_heard, childs_view)
                values (:tenant, :plan, :assessment, :by, :now, :otherServices, :needsOthers, :overTime, :schooling,
                        :staircase, :unnamed, :mine, :mineVersion, :natural, :naturalVersion, :advice, :next, :heard, :view)
                """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("assessment", id.value())
                .param("by", holder.person().value())
                .param("now", Rows.at(now))
                .param("otherServices", name(answers.otherServices()))
                .param("needsOthers", name(answers.needsOthers()))
                .param("overTime", name(answers.overTime()))
                .param("schooling", name(answers.schooling()))
                .param("staircase", name(answers.staircase()))
                .param(
                        "unnamed",
                        plan.flatMap(_ -> answers.following())
                                .map(Following::unnamed)
                                .orElse(null))
                .param("mine", mine.map(row -> row.id().value()).orElse(null))
                .param("mineVersion", mine.map(ServiceRow::version).orElse(null))
                .param("natural", natural.map(row -> row.id().value()).orElse(null))
                .param("naturalVersion", natural.map(ServiceRow::version).orElse(null))
                .param("advice", Adviced.of(advice).name())
                .param("next", plan.map(found -> found.next().name()).orElse(null))
                .param("heard", view.heard().name())
                .param("view", view.words())
                .update();
        for (var row : plan.flatMap(_ -> answers.following())
                .map(following -> table.rows(following.named()))
                .orElse(List.of())) {
            sql.sql("""
                    insert into assessed_service (tenant_id, plan_id, assessment_id, service_id, version, assessed_at)
                    values (:tenant, :plan, :assessment, :service, :version, :now)
                    """)
                    .param("tenant", holder.tenant().value())
                    .param("plan", holder.plan().value())
                    .param("assessment", id.value())
                    .param("service", row.id().value())
                    .param("version", row.version())
                    .param("now", Rows.at(now))
                    .update();
        }
    }

    /** @return false when it is noted already */
    public boolean add(BatonHolder holder, ContactConsent consent, Instant now) {
        return sql.sql("""
                        insert into contact_consent (tenant_id, plan_id, assessment_id, person_id, said_on, noted_by, noted_at)
                        values (:tenant, :plan, :assessment, :person, :saidOn, :by, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("assessment", consent.assessment().value())
                        .param("person", consent.person().value())
                        .param("saidOn", consent.saidOn())
                        .param("by", holder.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    private Map<AssessmentId, List<ServiceRow>> services(PlanMember member) {
        return sql
                .sql("""
                        select u.assessment_id, s.service_id, s.version, s.valid_from, s.name_nn, s.name_nb, s.ownership,
                               s.holds_baton, s.coordinates, s.coordinates_child, s.natural_nn, s.natural_nb,
                               s.unnatural_nn, s.unnatural_nb, s.retired
                          from assessed_service u
                          join coordinating_service_version s on s.tenant_id = u.tenant_id and s.service_id = u.service_id
                                                     and s.version = u.version
                         where u.tenant_id = :tenant and u.plan_id = :plan
                         order by s.position, s.name_nn
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> Map.entry(Rows.id(row, "assessment_id", AssessmentId::new), ServiceRows.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Assessment assessment(ResultSet row, List<ServiceRow> services) throws SQLException {
        var natural = Rows.optionalId(row, "natural_id", ServiceId::new);
        var mine = Rows.optionalId(row, "mine_id", ServiceId::new);
        var table = new ServiceTable(services);
        var consenter = Optional.ofNullable(row.getString("consenter"));
        var saidOn = Rows.optionalDate(row, "said_on");
        var notedBy = Rows.text(row, "noted_by");
        return new Assessment(
                Rows.id(row, "assessment_id", AssessmentId::new),
                row.getString("by"),
                Rows.instant(row, "assessed_at"),
                answers(row, services, natural, mine),
                advice(row, natural),
                new ChildsView(Rows.word(row, "child_heard", ChildsView.Heard.class), row.getString("childs_view")),
                services,
                natural.flatMap(table::row),
                mine.flatMap(table::row),
                consenter.map(name -> new Assessment.Contact(name, saidOn.orElseThrow(), notedBy)));
    }

    private static Answers answers(
            ResultSet row, List<ServiceRow> services, Optional<ServiceId> natural, Optional<ServiceId> mine)
            throws SQLException {
        int unnamed = row.getInt("unnamed");
        var following = row.wasNull()
                ? Optional.<Following>empty()
                : Optional.of(
                        new Following(services.stream().map(ServiceRow::id).toList(), unnamed));
        return new Answers(
                Rows.optionalWord(row, "other_services", Reply.class),
                Rows.optionalWord(row, "needs_others", Reply.class),
                Rows.optionalWord(row, "over_time", Reply.class),
                Rows.optionalWord(row, "schooling", Schooling.class),
                Rows.optionalWord(row, "staircase", Staircase.class),
                following,
                following.map(_ -> named(natural)),
                following.map(_ -> named(mine)));
    }

    private static Named named(Optional<ServiceId> service) {
        return service.<Named>map(Named.One::new).orElseGet(Named.Nobody::new);
    }

    private static Advice advice(ResultSet row, Optional<ServiceId> natural) throws SQLException {
        return switch (Rows.word(row, "advice", Adviced.class)) {
            case NO_PLAN_ALONE -> new Advice.NoPlanAlone();
            case NO_PLAN_FOR_NOW -> new Advice.NoPlanForNow();
            case EDUCATION_PLAN -> new Advice.EducationPlan();
            case CHILD_COORDINATOR_COORDINATES -> new Advice.ChildCoordinatorCoordinates();
            case PLAN ->
                new Advice.Plan(
                        Rows.word(row, "staircase", Staircase.class),
                        natural,
                        Rows.word(row, "next_step", NextStep.class));
        };
    }

    private static @Nullable String name(Optional<? extends Enum<?>> word) {
        return word.map(Enum::name).orElse(null);
    }

    /** The word a piece of advice has in its column. */
    private enum Adviced {
        NO_PLAN_ALONE,
        NO_PLAN_FOR_NOW,
        EDUCATION_PLAN,
        CHILD_COORDINATOR_COORDINATES,
        PLAN;

        static Adviced of(Advice advice) {
            return switch (advice) {
                case Advice.NoPlanAlone _ -> NO_PLAN_ALONE;
                case Advice.NoPlanForNow _ -> NO_PLAN_FOR_NOW;
                case Advice.EducationPlan _ -> EDUCATION_PLAN;
                case Advice.ChildCoordinatorCoordinates _ -> CHILD_COORDINATOR_COORDINATES;
                case Advice.Plan _ -> PLAN;
            };
        }
    }
}
