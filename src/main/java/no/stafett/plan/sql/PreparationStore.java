package no.stafett.plan.sql;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanOpener;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.domain.PreparedGuardian;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The preparation of a plan, for the one who opens it. */
@Component
public class PreparationStore {

    private final JdbcClient sql;

    PreparationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Written anew as often as the opener saves it: nobody has agreed to any of it yet. */
    public void save(Preparation preparation, PlanOpener opener) {
        sql.sql("""
                insert into preparation (tenant_id, plan_id, short_name, oral_consent_on, oral_consent_by, told_by,
                                         leader_told, holder_settled, first_meeting_at, holder_id)
                values (:tenant, :plan, :shortName, :consentOn, :consentBy, :toldBy, :leaderTold, :holderSettled,
                        :meeting, :holder)
                on conflict (tenant_id, plan_id) do update
                   set short_name = excluded.short_name, oral_consent_on = excluded.oral_consent_on,
                       oral_consent_by = excluded.oral_consent_by, told_by = excluded.told_by,
                       leader_told = excluded.leader_told, holder_settled = excluded.holder_settled,
                       first_meeting_at = excluded.first_meeting_at, holder_id = excluded.holder_id
                """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .param("shortName", preparation.shortName())
                .param("consentOn", preparation.oralConsentOn().orElse(null))
                .param("consentBy", preparation.oralConsentBy())
                .param("toldBy", preparation.toldBy())
                .param("leaderTold", preparation.leaderTold())
                .param("holderSettled", preparation.holderSettled())
                .param("meeting", preparation.firstMeetingAt().map(Rows::at).orElse(null))
                .param("holder", preparation.holder().value())
                .update();
        forgetGuardians(opener);
        addGuardians(preparation.guardians(), opener);
    }

    public Preparation find(PlanOpener opener) {
        var guardians = guardians(opener);
        return sql.sql("""
                        select short_name, oral_consent_on, oral_consent_by, told_by, leader_told, holder_settled,
                               first_meeting_at, holder_id
                          from preparation
                         where tenant_id = :tenant and plan_id = :plan
                        """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .query((row, _) -> new Preparation(
                        row.getString("short_name"),
                        Rows.optionalDate(row, "oral_consent_on"),
                        row.getString("oral_consent_by"),
                        row.getString("told_by"),
                        row.getBoolean("leader_told"),
                        row.getBoolean("holder_settled"),
                        Rows.optionalInstant(row, "first_meeting_at"),
                        Rows.id(row, "holder_id", PersonId::new),
                        guardians))
                .single();
    }

    /** Who shall hold the baton first. Asked by the listener that hears that everybody has said yes. */
    public Optional<PersonId> holder(TenantId tenant, PlanId plan) {
        return sql.sql("select holder_id from preparation where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "holder_id", PersonId::new))
                .optional();
    }

    /** The draft is written anew, or thrown away. */
    public void forgetGuardians(PlanOpener opener) {
        forgetGuardians(opener.tenant(), opener.plan());
    }

    /** The plan is in use: they are in the registers, and nobody asks for what was typed. */
    public void forgetGuardians(TenantId tenant, PlanId plan) {
        sql.sql("delete from prepared_guardian where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
    }

    /** Remembers that this opening wrote a guardian beside the child, where the registers had nobody by that number. */
    public void markRecorded(PreparedGuardian guardian, PlanOpener opener) {
        sql.sql("""
                update prepared_guardian set recorded = true
                 where tenant_id = :tenant and plan_id = :plan and national_id = :nationalId
                """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .param("nationalId", guardian.nationalId().digits())
                .update();
    }

    private void addGuardians(List<PreparedGuardian> guardians, PlanOpener opener) {
        for (int i = 0; i < guardians.size(); i++) {
            var guardian = guardians.get(i);
            sql.sql("""
                    insert into prepared_guardian (tenant_id, plan_id, position, relation, responsibility, national_id,
                                                   first_name, last_name, email, phone)
                    values (:tenant, :plan, :position, :relation, :responsibility, :nationalId, :firstName, :lastName,
                            :email, :phone)
                    """)
                    .param("tenant", opener.tenant().value())
                    .param("plan", opener.plan().value())
                    .param("position", i)
                    .param("relation", guardian.relation().name())
                    .param("responsibility", guardian.responsibility())
                    .param("nationalId", guardian.nationalId().digits())
                    .param("firstName", guardian.firstName())
                    .param("lastName", guardian.lastName())
                    .param("email", guardian.email())
                    .param("phone", guardian.phone())
                    .update();
        }
    }

    private List<PreparedGuardian> guardians(PlanOpener opener) {
        return sql.sql("""
                        select national_id, first_name, last_name, relation, responsibility, email, phone
                          from prepared_guardian
                         where tenant_id = :tenant and plan_id = :plan
                         order by position
                        """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .query((row, _) -> new PreparedGuardian(
                        NationalId.kept(row.getString("national_id")),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Rows.word(row, "relation", Relation.class),
                        row.getBoolean("responsibility"),
                        row.getString("email"),
                        row.getString("phone")))
                .list();
    }
}
