package no.stafett.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The plan of Ola, active and without goals, written straight into the rows: the goals need one and do not care how it
 * came to be. The teacher holds the baton, the adviser from PPT may write, the nurse may only read, both parents take
 * part.
 */
public record ActivePlan(PlanId id) {

    static ActivePlan open(JdbcClient sql, TransactionOperations transactions) {
        var plan = new ActivePlan(PlanId.create());
        inside(transactions, () -> {
            plan.write(sql, PracticePeople.child("Ola"), "CHILD");
            plan.family(sql, PracticePeople.named("forelder1"), "GUARDIAN");
            plan.family(sql, PracticePeople.named("forelder2"), "GUARDIAN");
        });
        return plan;
    }

    /** The same around a young person who signs in herself; her mother takes part. */
    static ActivePlan openAboutYouth(JdbcClient sql, TransactionOperations transactions) {
        var plan = new ActivePlan(PlanId.create());
        inside(transactions, () -> {
            plan.write(sql, PracticePeople.named("ungdom15"), "YOUTH");
            plan.family(sql, PracticePeople.named("forelder1"), "GUARDIAN");
        });
        return plan;
    }

    /** The same around a pregnant woman, who owns her plan and has nobody who answers for her. */
    static ActivePlan openAboutPregnant(JdbcClient sql, TransactionOperations transactions) {
        var plan = new ActivePlan(PlanId.create());
        inside(transactions, () -> plan.write(sql, PracticePeople.named("gravid"), "PREGNANT"));
        return plan;
    }

    String path() {
        return "/plans/" + id;
    }

    String goals() {
        return path() + "/goals";
    }

    /** An activity of the mother's, as the other pages would have written it. */
    UUID activity(
            JdbcClient sql,
            TransactionOperations transactions,
            String goal,
            String title,
            String status,
            LocalDate due,
            boolean ended) {
        var activity = UUID.randomUUID();
        inside(transactions, () -> {
            sql.sql("""
                    insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position, created_by,
                                          created_at, ended_at, ended_by, end_reason)
                    select current_tenant(), :plan, :activity, cast(:goal as uuid), 1, count(*) + 1, :by, now(),
                           case when :ended then now() end, case when :ended then cast(:by as uuid) end,
                           case when :ended then 'DONE' end
                      from activity where plan_id = :plan
                    """)
                    .param("plan", id.value())
                    .param("activity", activity)
                    .param("goal", goal)
                    .param("by", PracticePeople.named("kontaktlaerar").id().value())
                    .param("ended", ended)
                    .update();
            sql.sql("""
                    insert into activity_version (tenant_id, plan_id, activity_id, version, status, title,
                                                  responsible_id, arena, due_date, written_by, written_at)
                    values (current_tenant(), :plan, :activity, 1, :status, :title, :responsible, 'HOME', :due, :by,
                            now())
                    """)
                    .param("plan", id.value())
                    .param("activity", activity)
                    .param("status", status)
                    .param("title", title)
                    .param("responsible", PracticePeople.named("forelder1").id().value())
                    .param("due", due)
                    .param("by", PracticePeople.named("kontaktlaerar").id().value())
                    .update();
        });
        return activity;
    }

    void evaluation(JdbcClient sql, TransactionOperations transactions, UUID activity) {
        inside(
                transactions,
                () -> sql.sql("""
                        insert into evaluation (tenant_id, plan_id, evaluation_id, activity_id, worked, written_by,
                                                written_at)
                        values (current_tenant(), :plan, :evaluation, :activity, 'PARTLY', :by, now())
                        """)
                        .param("plan", id.value())
                        .param("evaluation", UUID.randomUUID())
                        .param("activity", activity)
                        .param("by", PracticePeople.named("forelder1").id().value())
                        .update());
    }

    /** Time passes: the day of evaluation has come and gone. */
    void moveBack(JdbcClient sql, TransactionOperations transactions, String goal, LocalDate evaluateBy) {
        inside(transactions, () -> {
            sql.sql("""
                    insert into goal_version (tenant_id, plan_id, goal_id, version, title, evaluate_by, written_by,
                                              written_at)
                    select tenant_id, plan_id, goal_id, version + 1, title, :day, written_by, written_at
                      from goal_version where plan_id = :plan and goal_id = cast(:goal as uuid)
                    """)
                    .param("day", evaluateBy)
                    .param("plan", id.value())
                    .param("goal", goal)
                    .update();
            sql.sql("update goal set version = version + 1 where plan_id = :plan and goal_id = cast(:goal as uuid)")
                    .param("plan", id.value())
                    .param("goal", goal)
                    .update();
        });
    }

    private static void inside(TransactionOperations transactions, Runnable work) {
        TenantScope.run(
                PracticePeople.named("kontaktlaerar").tenant(),
                () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private void write(JdbcClient sql, PracticePerson owner, String kind) {
        var teacher = PracticePeople.named("kontaktlaerar");
        var now = Instant.now().minusSeconds(60);
        var consent = UUID.randomUUID();
        sql.sql("""
                insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status,
                                  opened_by, opened_at, activated_at)
                select current_tenant(), :plan, :owner, :kind, 'BATON_LOG', unit_id, 1, 'ACTIVE', :by, :now, :now
                  from person where person_id = :by
                """)
                .param("plan", id.value())
                .param("owner", owner.id().value())
                .param("kind", kind)
                .param("by", teacher.id().value())
                .param("now", Rows.at(now))
                .update();
        sql.sql("""
                insert into plan_cover (tenant_id, plan_id, version, short_name, description, motif, written_by,
                                        written_at)
                values (current_tenant(), :plan, 1, :name, '', 'FISHING', :by, :now)
                """)
                .param("plan", id.value())
                .param("name", owner.firstName())
                .param("by", teacher.id().value())
                .param("now", Rows.at(now))
                .update();
        sql.sql("""
                insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at)
                values (current_tenant(), :plan, :consent, 1, :until, :by, :now)
                """)
                .param("plan", id.value())
                .param("consent", consent)
                .param("until", LocalDate.now().plusYears(1))
                .param("by", teacher.id().value())
                .param("now", Rows.at(now))
                .update();
        participant(sql, consent, teacher, "BATON_HOLDER", true, now);
        participant(sql, consent, PracticePeople.named("ppt"), "PARTICIPANT", true, now);
        participant(sql, consent, PracticePeople.named("helsesjukepleiar"), "PARTICIPANT", false, now);
        sql.sql("""
                insert into consent_information (tenant_id, plan_id, consent_id, information_type)
                values (current_tenant(), :plan, :consent, 'EVERYDAY_LIFE')
                """).param("plan", id.value()).param("consent", consent).update();
        sql.sql("update consent set sent_at = written_at, activated_at = written_at where consent_id = :consent")
                .param("consent", consent)
                .update();
        family(sql, owner, "OWNER");
        sql.sql("""
                insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                values (current_tenant(), :plan, :person, true, :now)
                """)
                .param("plan", id.value())
                .param("person", teacher.id().value())
                .param("now", Rows.at(now))
                .update();
    }

    private void participant(
            JdbcClient sql, UUID consent, PracticePerson person, String role, boolean mayWrite, Instant now) {
        var line = UUID.randomUUID();
        sql.sql("""
                insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)
                values (current_tenant(), :plan, :consent, :line, :person, :role, :mayWrite)
                """)
                .param("plan", id.value())
                .param("consent", consent)
                .param("line", line)
                .param("person", person.id().value())
                .param("role", role)
                .param("mayWrite", mayWrite)
                .update();
        sql.sql("""
                insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                values (current_tenant(), :plan, :person, 'PARTICIPANT', :mayWrite, :line, :now)
                """)
                .param("plan", id.value())
                .param("person", person.id().value())
                .param("mayWrite", mayWrite)
                .param("line", line)
                .param("now", Rows.at(now))
                .update();
    }

    private void family(JdbcClient sql, PracticePerson person, String relation) {
        sql.sql("""
                insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
                values (current_tenant(), :plan, :person, :relation, true, :now)
                """)
                .param("plan", id.value())
                .param("person", person.id().value())
                .param("relation", relation)
                .param("now", Rows.at(Instant.now().minusSeconds(60)))
                .update();
    }
}
