package no.stafett.consent.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentId;
import no.stafett.consent.IndividualPlanProposal;
import no.stafett.consent.LevelProposal;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Matters;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a version asks about beside people, and what was answered to it. */
@Component
public class MatterStore {

    private final JdbcClient sql;

    MatterStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(TenantId tenant, PlanId plan, ConsentId consent, Matters matters) {
        matters.level().ifPresent(level -> addLevel(tenant, plan, consent, level));
        matters.individualPlan().ifPresent(proposal -> addIndividualPlan(tenant, plan, consent, proposal));
        if (matters.reopens()) {
            sql.sql("insert into reopening (tenant_id, plan_id, consent_id) values (:tenant, :plan, :consent)")
                    .param("tenant", tenant.value())
                    .param("plan", plan.value())
                    .param("consent", consent.value())
                    .update();
        }
    }

    private void addLevel(TenantId tenant, PlanId plan, ConsentId consent, LevelProposal level) {
        sql.sql("""
                insert into level_proposal (tenant_id, plan_id, consent_id, level_from, level_to, reason)
                values (:tenant, :plan, :consent, :from, :to, :reason)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("consent", consent.value())
                .param("from", level.from())
                .param("to", level.to())
                .param("reason", level.reason())
                .update();
    }

    private void addIndividualPlan(TenantId tenant, PlanId plan, ConsentId consent, IndividualPlanProposal proposal) {
        sql.sql("""
                insert into individual_plan_proposal (tenant_id, plan_id, consent_id, coordinator_id)
                values (:tenant, :plan, :consent, :coordinator)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("consent", consent.value())
                .param("coordinator", proposal.coordinator().value())
                .update();
    }

    public Matters of(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select l.level_from, l.level_to, l.reason, r.consent_id is not null as reopens,
                               i.coordinator_id, p.predecessor_id is not null as in_a_new_plan,
                               trim(w.first_name || ' ' || w.last_name) as coordinator
                          from consent c
                          join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id
                          left join level_proposal l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                          left join reopening r on r.tenant_id = c.tenant_id and r.consent_id = c.consent_id
                          left join individual_plan_proposal i on i.tenant_id = c.tenant_id and i.consent_id = c.consent_id
                          left join person w on w.tenant_id = i.tenant_id and w.person_id = i.coordinator_id
                         where c.tenant_id = :tenant and c.consent_id = :consent
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> new Matters(level(row), row.getBoolean("reopens"), individualPlan(row)))
                .single();
    }

    private static Optional<LevelProposal> level(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new LevelProposal(row.getInt("level_from"), row.getInt("level_to"), reason));
    }

    private static Optional<IndividualPlanProposal> individualPlan(ResultSet row) throws SQLException {
        var name = Rows.text(row, "coordinator");
        var inANewPlan = row.getBoolean("in_a_new_plan");
        return Rows.optionalId(row, "coordinator_id", PersonId::new)
                .map(coordinator -> new IndividualPlanProposal(coordinator, name, inANewPlan));
    }

    /** Who wrote a version, and so asked. */
    public PersonId askedBy(TenantId tenant, ConsentId consent) {
        return sql.sql("select written_by from consent where tenant_id = :tenant and consent_id = :consent")
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> Rows.id(row, "written_by", PersonId::new))
                .single();
    }

    /** Whether the newest question was answered with a no. */
    public boolean newestWasDeclined(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select coalesce(ended_why = 'DECLINED', false) as declined
                          from consent
                         where tenant_id = :tenant and plan_id = :plan
                         order by version desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getBoolean("declined"))
                .single();
    }

    /**
     * Beside the answer itself, which is there already.
     *
     * @param person whose answer it is, whoever brings it
     */
    public void save(Proof proof, ConsentId consent, PersonId person, EarlierContent earlier) {
        sql.sql("""
                insert into earlier_content_answer (tenant_id, plan_id, consent_id, person_id, available)
                values (:tenant, :plan, :consent, :person, :available)
                on conflict (tenant_id, consent_id, person_id) do update set available = excluded.available
                """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .param("consent", consent.value())
                .param("person", person.value())
                .param("available", earlier == EarlierContent.AVAILABLE)
                .update();
    }

    /** Whether everybody who said yes to the version said yes to this too. */
    public boolean earlierIsAvailable(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select coalesce(bool_and(coalesce(e.available, false)), false) as available
                          from consent_answer a
                          left join earlier_content_answer e on e.tenant_id = a.tenant_id
                                                            and e.consent_id = a.consent_id
                                                            and e.person_id = a.person_id
                         where a.tenant_id = :tenant and a.consent_id = :consent and a.answer = 'GIVEN'
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> row.getBoolean("available"))
                .single();
    }
}
