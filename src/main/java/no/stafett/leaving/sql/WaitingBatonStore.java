package no.stafett.leaving.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Overseer;
import no.stafett.leaving.domain.WaitingBaton;
import no.stafett.leaving.domain.WaitingBaton.Why;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batons of a unit that its leader must see to, and those that are offered to somebody in it. */
@Component
public class WaitingBatonStore {

    private final JdbcClient sql;

    WaitingBatonStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Those that have waited longest first. A strictly protected plan is there only for a leader who is named for it.
     *
     * @param offerDays how long an offer may wait
     */
    public List<WaitingBaton> of(Overseer leader, LocalDate today, int offerDays, int most) {
        return sql.sql("""
                        select s.plan_id, p.reference, p.plan_type, p.level, s.why, s.since, c.valid_until,
                               trim(h.first_name || ' ' || h.last_name) as holder,
                               coalesce(beside.name, '') as beside,
                               coalesce(trim(r.first_name || ' ' || r.last_name), '') as offered_to,
                               coalesce(trim(a.first_name || ' ' || a.last_name), '') as asker
                          from baton_to_see_to s
                          join plan p on p.tenant_id = s.tenant_id and p.plan_id = s.plan_id
                          join person h on h.tenant_id = s.tenant_id and h.person_id = s.holder_id
                          left join person r on r.tenant_id = s.tenant_id and r.person_id = s.to_id
                          left join person a on a.tenant_id = p.tenant_id and a.person_id = p.asks_next
                          left join consent c on c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                             and c.activated_at is not null and c.ended_at is null
                          left join lateral (select trim(other.first_name || ' ' || other.last_name) as name
                                               from working_holder w
                                               join person other on other.tenant_id = w.tenant_id
                                                                and other.person_id = w.person_id
                                              where w.tenant_id = s.tenant_id and w.plan_id = s.plan_id
                                                and w.person_id <> s.holder_id
                                              limit 1) beside on true
                         where s.tenant_id = :tenant
                           and exists (select from office led
                                        where led.tenant_id = s.tenant_id and led.unit_id = s.unit_id
                                          and led.person_id = :leader and led.office = 'LINE_MANAGER'
                                          and led.until is null)
                           and p.owner_id not in (select k.owner_id from owners_kept_from(:leader) k)
                           and not is_barred(p.tenant_id, p.owner_id, :leader, :today)
                         order by s.why <> 'HOLDER_LEFT', s.why = 'OFFER_WAITS', s.since, p.reference
                         limit :most
                        """)
                .param("tenant", leader.tenant().value())
                .param("leader", leader.person().value())
                .param("today", today)
                .param("most", most)
                .query((row, _) -> baton(row, offerDays))
                .list();
    }

    private static WaitingBaton baton(ResultSet row, int offerDays) throws SQLException {
        var why = Rows.word(row, "why", Why.class);
        var since = Rows.instant(row, "since");
        return new WaitingBaton(
                Rows.id(row, "plan_id", PlanId::new),
                row.getString("reference"),
                row.getString("plan_type"),
                row.getInt("level"),
                why,
                row.getString("holder"),
                row.getString("beside"),
                row.getString("offered_to"),
                since,
                why == Why.OFFER_WAITS ? Optional.of(since.plus(Duration.ofDays(offerDays))) : Optional.empty(),
                Rows.optionalDate(row, "valid_until"),
                row.getString("asker"));
    }
}
