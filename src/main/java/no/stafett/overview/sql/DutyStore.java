package no.stafett.overview.sql;

import java.time.LocalDate;
import java.util.List;
import no.stafett.overview.domain.Duty;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has something to do beside the plans: by being an employee, by an office, in a team, in a service. */
@Component
public class DutyStore {

    private final JdbcClient sql;

    DutyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The pages there are for a person beside the plans. */
    public List<Duty> of(Actor actor, LocalDate today) {
        return sql
                .sql("""
                        select distinct duty.word
                          from person me
                          left join office h on h.tenant_id = me.tenant_id and h.person_id = me.person_id and h.until is null
                          left join unit u on u.tenant_id = me.tenant_id and u.unit_id = me.unit_id
                          cross join lateral (values ('NOTEBOOK', true),
                                                     ('OFFERED_BATONS', exists (select from handover w
                                                                                 where w.tenant_id = me.tenant_id
                                                                                   and w.to_id = me.person_id
                                                                                   and w.waits)),
                                                     ('MOVES', exists (select from baton b
                                                                        where b.tenant_id = me.tenant_id
                                                                          and b.person_id = me.person_id
                                                                          and b.until is null)
                                                              or exists (select from move m
                                                                          where m.tenant_id = me.tenant_id
                                                                            and me.person_id in (m.made_by, m.second_id))),
                                                     ('TEAM_AGENDA', exists (select from team_member m
                                                                              where m.tenant_id = me.tenant_id
                                                                                and m.person_id = me.person_id
                                                                                and m.since <= :today
                                                                                and (m.until is null or m.until >= :today))),
                                                     ('MY_UNIT', h.unit_id is not null),
                                                     ('OVERSIGHT', h.unit_id is not null or h.office = 'PRIVACY_OFFICER'),
                                                     ('APPOINTING', h.office in ('LINE_MANAGER', 'SYSTEM_ADMINISTRATOR')),
                                                     ('EMPLOYEES', h.office in ('LINE_MANAGER', 'LOCAL_ADMINISTRATOR')),
                                                     ('OFFICES', h.office in ('SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER')),
                                                     ('LOCAL_RULES', h.office = 'SYSTEM_ADMINISTRATOR'),
                                                     ('ADMINISTRATION_LOG', h.office = 'PRIVACY_OFFICER'),
                                                     ('NOTE_VISITS', h.office = 'PRIVACY_OFFICER'),
                                                     ('PROTECTED_ADDRESSES', h.office = 'PRIVACY_OFFICER'),
                                                     ('STEPPED_ASIDE', h.office = 'LINE_MANAGER'),
                                                     ('CARE_ORDERS', u.sector = 'CHILD_WELFARE'),
                                                     ('WHO_COORDINATES', true),
                                                     ('ACTION_GUIDE', h.office = 'SYSTEM_ADMINISTRATOR'),
                                                     ('SERVICE_TABLE', h.office = 'SYSTEM_ADMINISTRATOR'),
                                                     ('DISAGREEMENTS', h.office = 'LINE_MANAGER'),
                                                     ('COORDINATING_UNIT', h.office = 'COORDINATING_UNIT'),
                                                     ('COORDINATOR_REQUESTS', true),
                                                     ('MY_FAMILIES', exists (select from coordinator_appointment a
                                                                              where a.tenant_id = me.tenant_id
                                                                                and a.coordinator_id = me.person_id
                                                                                and a.ended_at is null))) duty (word, hers)
                         where me.tenant_id = :tenant and me.person_id = :person and me.capacity = 'EMPLOYEE' and duty.hers
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, _) -> Rows.word(row, "word", Duty.class))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
