package no.stafett.coordination.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.Overseer;
import no.stafett.access.PlanLeader;
import no.stafett.access.PlanMember;
import no.stafett.access.Proof;
import no.stafett.coordination.DisagreementId;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.ChildsView;
import no.stafett.coordination.domain.Disagreement;
import no.stafett.coordination.domain.Disagreement.Basis;
import no.stafett.coordination.domain.LiftedDisagreement;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.domain.Party;
import no.stafett.coordination.domain.UnitDisagreement;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.Wording;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disagreements about who coordinates. A service that somebody named herself may tell a place, and is shown as one. */
@Component
public class DisagreementStore {

    private final JdbcClient sql;

    DisagreementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<LiftedDisagreement> all(PlanMember member) {
        return read(member);
    }

    /** The one that waits, for the leader who decides it. */
    public Optional<Disagreement.Open> open(PlanLeader leader) {
        return read(leader).stream()
                .filter(one -> one.decided().isEmpty())
                .map(LiftedDisagreement::lifted)
                .findFirst();
    }

    /** What the plan is called, for one who may not know whose it is. */
    public String reference(PlanLeader leader) {
        return sql.sql("select reference from plan where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", leader.tenant().value())
                .param("plan", leader.plan().value())
                .query((row, _) -> row.getString("reference"))
                .single();
    }

    /** Those that wait in the plans of a unit, but for the plans the leader may not know of. */
    public List<UnitDisagreement> waiting(Overseer leader, LocalDate today, int most) {
        return sql.sql("""
                        select p.plan_id, p.reference, d.raised_at
                          from coordination_disagreement d
                          join plan p on p.tenant_id = d.tenant_id and p.plan_id = d.plan_id and p.status = 'ACTIVE'
                         where d.tenant_id = :tenant and d.decided_at is null
                           and exists (select from baton b
                                         join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                                        where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id and b.until is null
                                          and h.unit_id = :unit)
                           and p.owner_id not in (select k.owner_id from owners_kept_from(null) k)
                           and not is_barred(p.tenant_id, p.owner_id, :leader, :today)
                         order by d.raised_at
                         limit :most
                        """)
                .param("tenant", leader.tenant().value())
                .param("unit", leader.unit().map(UnitId::value).orElseThrow())
                .param("leader", leader.person().value())
                .param("today", today)
                .param("most", most)
                .query((row, _) -> new UnitDisagreement(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("reference"),
                        Rows.instant(row, "raised_at")))
                .list();
    }

    /** @return false when one is open already */
    public boolean add(BatonHolder holder, Disagreement.Open lifted, Instant now) {
        int added = sql.sql("""
                        insert into coordination_disagreement (tenant_id, plan_id, disagreement_id, raised_by, raised_at, about,
                                                               child_heard, childs_view)
                        values (:tenant, :plan, :disagreement, :by, :now, :about, :heard, :view)
                        on conflict do nothing
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("disagreement", lifted.id().value())
                .param("by", holder.person().value())
                .param("now", Rows.at(now))
                .param("about", lifted.about())
                .param("heard", lifted.view().heard().name())
                .param("view", lifted.view().words())
                .update();
        if (added == 0) {
            return false;
        }
        for (int n = 0; n < lifted.parties().size(); n++) {
            var party = lifted.parties().get(n);
            sql.sql("""
                    insert into disagreement_party (tenant_id, plan_id, disagreement_id, position, service_id, name_nn, name_nb,
                                                    ownership, raised_at)
                    values (:tenant, :plan, :disagreement, :position, :service, :nn, :nb, :ownership, :now)
                    """)
                    .param("tenant", holder.tenant().value())
                    .param("plan", holder.plan().value())
                    .param("disagreement", lifted.id().value())
                    .param("position", n)
                    .param("service", party.service().map(ServiceId::value).orElse(null))
                    .param("nn", party.name().nynorsk())
                    .param("nb", party.name().bokmal())
                    .param("ownership", party.ownership().name())
                    .param("now", Rows.at(now))
                    .update();
        }
        return true;
    }

    /** @return false when it was decided a moment ago */
    public boolean save(PlanLeader leader, Disagreement.Decided decided) {
        return sql.sql("""
                        update coordination_disagreement
                           set decided_by = :by, decided_at = :at, basis = :basis, decided_id = :service, decided_nn = :nn,
                               decided_nb = :nb, decided_ownership = :ownership, reason = :reason
                         where tenant_id = :tenant and plan_id = :plan and disagreement_id = :disagreement
                           and decided_at is null
                        """)
                        .param("by", decided.by().value())
                        .param("at", Rows.at(decided.at()))
                        .param("basis", decided.basis().name())
                        .param(
                                "service",
                                decided.service()
                                        .service()
                                        .map(ServiceId::value)
                                        .orElse(null))
                        .param("nn", decided.service().name().nynorsk())
                        .param("nb", decided.service().name().bokmal())
                        .param("ownership", decided.service().ownership().name())
                        .param("reason", decided.reason())
                        .param("tenant", leader.tenant().value())
                        .param("plan", leader.plan().value())
                        .param("disagreement", decided.id().value())
                        .update()
                == 1;
    }

    private List<LiftedDisagreement> read(Proof proof) {
        var parties = parties(proof);
        return sql.sql("""
                        select d.disagreement_id, d.raised_at, d.about, d.child_heard, d.childs_view, d.decided_by,
                               d.decided_at, d.basis, d.decided_id, d.decided_nn, d.decided_nb, d.decided_ownership, d.reason,
                               who.first_name || ' ' || who.last_name as raised_by,
                               leader.first_name || ' ' || leader.last_name as leader
                          from coordination_disagreement d
                          join person who on who.tenant_id = d.tenant_id and who.person_id = d.raised_by
                          left join person leader on leader.tenant_id = d.tenant_id and leader.person_id = d.decided_by
                         where d.tenant_id = :tenant and d.plan_id = :plan
                         order by d.raised_at desc
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .query((row, _) -> lifted(
                        row,
                        proof,
                        parties.getOrDefault(Rows.id(row, "disagreement_id", DisagreementId::new), List.of())))
                .list();
    }

    private Map<DisagreementId, List<Party>> parties(Proof proof) {
        return sql
                .sql("""
                        select disagreement_id, service_id, name_nn, name_nb, ownership
                          from disagreement_party
                         where tenant_id = :tenant and plan_id = :plan
                         order by position
                        """)
                .param("tenant", proof.tenant().value())
                .param("plan", proof.plan().value())
                .query((row, _) -> Map.entry(
                        Rows.id(row, "disagreement_id", DisagreementId::new),
                        party(row, proof, "service_id", "name", "ownership")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LiftedDisagreement lifted(ResultSet row, Proof proof, List<Party> parties) throws SQLException {
        var id = Rows.id(row, "disagreement_id", DisagreementId::new);
        var decided = Rows.optionalInstant(row, "decided_at").isPresent()
                ? Optional.of(new Disagreement.Decided(
                        id,
                        Rows.word(row, "basis", Basis.class),
                        party(row, proof, "decided_id", "decided", "decided_ownership"),
                        row.getString("reason"),
                        Rows.id(row, "decided_by", PersonId::new),
                        Rows.instant(row, "decided_at")))
                : Optional.<Disagreement.Decided>empty();
        return new LiftedDisagreement(
                new Disagreement.Open(
                        id,
                        parties,
                        row.getString("about"),
                        new ChildsView(
                                Rows.word(row, "child_heard", ChildsView.Heard.class), row.getString("childs_view"))),
                row.getString("raised_by"),
                Rows.instant(row, "raised_at"),
                decided,
                Rows.text(row, "leader"));
    }

    private static Party party(ResultSet row, Proof proof, String id, String name, String ownership)
            throws SQLException {
        var service = Rows.optionalId(row, id, ServiceId::new);
        var words = Rows.wording(row, name);
        return new Party(
                service,
                service.isPresent() ? words : new Wording(proof.place(words.nynorsk()), proof.place(words.bokmal())),
                Rows.word(row, ownership, Ownership.class));
    }
}
