package no.stafett.office.sql;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stafett.access.Office;
import no.stafett.office.domain.Candidate;
import no.stafett.office.domain.Candidate.Appointment;
import no.stafett.office.domain.HeldOffice;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which office. */
@Component
public class HeldOfficeStore {

    private final JdbcClient sql;

    HeldOfficeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody with an office, by office and name. */
    public List<HeldOffice> held(Actor reader) {
        return sql.sql("""
                        select h.person_id, h.office, h.since, pe.first_name || ' ' || pe.last_name as name,
                               coalesce(u.name, '') as unit
                          from office h
                          join person pe on pe.tenant_id = h.tenant_id and pe.person_id = h.person_id
                          left join unit u on u.tenant_id = h.tenant_id and u.unit_id = h.unit_id
                         where h.tenant_id = :tenant and h.until is null
                         order by h.office, pe.first_name, pe.last_name, h.since
                        """)
                .param("tenant", reader.tenant().value())
                .query((row, _) -> new HeldOffice(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Rows.word(row, "office", Office.class),
                        row.getString("unit"),
                        Rows.instant(row, "since")))
                .list();
    }

    /** How many administer the system. Locks their offices, so that two who end each other's do it in turn. */
    public int administrators(Actor by) {
        return sql.sql("""
                        select person_id from office
                         where tenant_id = :tenant and office = 'SYSTEM_ADMINISTRATOR' and until is null
                           for update
                        """)
                .param("tenant", by.tenant().value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list()
                .size();
    }

    /** Nothing for one who is no employee here. Locks her row, so that two who give her offices do it in turn. */
    public Optional<Candidate> candidate(Actor by, PersonId person) {
        var known = sql.sql("""
                        select person_id from person
                         where tenant_id = :tenant and person_id = :person and capacity = 'EMPLOYEE' and left_at is null
                           for update
                        """)
                .param("tenant", by.tenant().value())
                .param("person", person.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .optional();
        return known.map(id -> new Candidate(id, offices(by, id), leads(by, id), batons(by, id)));
    }

    /** How many batons she holds. */
    public int batons(Actor by, PersonId person) {
        return sql.sql("""
                        select count(*) as batons from baton
                         where tenant_id = :tenant and person_id = :person and until is null
                        """)
                .param("tenant", by.tenant().value())
                .param("person", person.value())
                .query((row, _) -> row.getInt("batons"))
                .single();
    }

    public void give(Appointment appointment, Actor by, Instant now) {
        sql.sql("""
                insert into office (tenant_id, person_id, office, since, unit_id, appointed_by)
                values (:tenant, :person, :office, :now, :unit, :by)
                """)
                .param("tenant", by.tenant().value())
                .param("person", appointment.person().value())
                .param("office", appointment.office().name())
                .param("now", Rows.at(now))
                .param("unit", appointment.unit().map(UnitId::value).orElse(null))
                .param("by", by.person().value())
                .update();
    }

    /** @return false when it has ended already */
    public boolean end(HeldOffice held, Actor by, Instant now) {
        return sql.sql("""
                        update office set until = :now, ended_by = :by
                         where tenant_id = :tenant and person_id = :person and office = :office and since = :since
                           and until is null
                        """)
                        .param("now", Rows.at(now))
                        .param("by", by.person().value())
                        .param("tenant", by.tenant().value())
                        .param("person", held.person().value())
                        .param("office", held.office().name())
                        .param("since", Rows.at(held.since()))
                        .update()
                == 1;
    }

    private Set<Office> offices(Actor by, PersonId person) {
        var words = sql.sql("""
                        select office from office
                         where tenant_id = :tenant and person_id = :person and until is null
                        """)
                .param("tenant", by.tenant().value())
                .param("person", person.value())
                .query((row, _) -> row.getString("office"))
                .list();
        return Arrays.stream(Office.values())
                .filter(office -> words.contains(office.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<UnitId> leads(Actor by, PersonId person) {
        return Set.copyOf(sql.sql("""
                        select distinct unit_id from office
                         where tenant_id = :tenant and person_id = :person and until is null and unit_id is not null
                        """)
                .param("tenant", by.tenant().value())
                .param("person", person.value())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }
}
