package no.stafett.office.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.office.domain.Proposal;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The system administrators who wait for a second person's word. */
@Component
public class ProposalStore {

    private final JdbcClient sql;

    ProposalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when she is proposed already */
    public boolean add(PersonId person, Actor by, Instant now) {
        return sql.sql("""
                        insert into office_proposal (tenant_id, proposal_id, person_id, proposed_by, proposed_at)
                        values (:tenant, :proposal, :person, :by, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", by.tenant().value())
                        .param("proposal", UUID.randomUUID())
                        .param("person", person.value())
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    public List<Proposal> open(Actor reader) {
        return sql.sql("""
                        select o.proposal_id, o.person_id, o.proposed_by, o.proposed_at,
                               pe.first_name || ' ' || pe.last_name as name, w.first_name || ' ' || w.last_name as who
                          from office_proposal o
                          join person pe on pe.tenant_id = o.tenant_id and pe.person_id = o.person_id
                          join person w on w.tenant_id = o.tenant_id and w.person_id = o.proposed_by
                         where o.tenant_id = :tenant and o.approved_at is null and o.dropped_at is null
                         order by o.proposed_at
                        """)
                .param("tenant", reader.tenant().value())
                .query((row, _) -> proposal(row))
                .list();
    }

    /** One that waits still, locked. */
    public Optional<Proposal> findOpen(Actor reader, UUID id) {
        return sql.sql("""
                        select o.proposal_id, o.person_id, o.proposed_by, o.proposed_at,
                               pe.first_name || ' ' || pe.last_name as name, w.first_name || ' ' || w.last_name as who
                          from office_proposal o
                          join person pe on pe.tenant_id = o.tenant_id and pe.person_id = o.person_id
                          join person w on w.tenant_id = o.tenant_id and w.person_id = o.proposed_by
                         where o.tenant_id = :tenant and o.proposal_id = :proposal
                           and o.approved_at is null and o.dropped_at is null
                           for update of o
                        """)
                .param("tenant", reader.tenant().value())
                .param("proposal", id)
                .query((row, _) -> proposal(row))
                .optional();
    }

    public void approve(Proposal proposal, Actor by, Instant now) {
        sql.sql("""
                update office_proposal set approved_by = :by, approved_at = :now
                 where tenant_id = :tenant and proposal_id = :proposal
                """)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .param("tenant", by.tenant().value())
                .param("proposal", proposal.id())
                .update();
    }

    public void drop(Proposal proposal, Actor by, Instant now) {
        sql.sql("""
                update office_proposal set dropped_by = :by, dropped_at = :now
                 where tenant_id = :tenant and proposal_id = :proposal
                """)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .param("tenant", by.tenant().value())
                .param("proposal", proposal.id())
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                Rows.uuid(row, "proposal_id"),
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name").strip(),
                Rows.id(row, "proposed_by", PersonId::new),
                row.getString("who").strip(),
                Rows.instant(row, "proposed_at"));
    }
}
