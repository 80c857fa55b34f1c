package no.stafett.access.sql;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.CoordinatingOfficer;
import no.stafett.access.OfficePage;
import no.stafett.access.Overseer;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds an office with pages of its own, and who has read them. */
@Component
public class OfficeStore {

    private final JdbcClient sql;

    OfficeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param unit the unit she leads, if any */
    public record Held(Optional<UnitId> unit, boolean guardsPrivacy) {

        public boolean leads() {
            return unit.isPresent();
        }

        public Held ofTheMunicipality() {
            return new Held(Optional.empty(), guardsPrivacy);
        }
    }

    /** Nothing when she neither leads a unit nor is the privacy officer. */
    public Optional<Held> held(Actor actor) {
        return sql.sql("""
                        select (select led.unit_id
                                  from office led
                                 where led.tenant_id = :tenant and led.person_id = :person and led.until is null
                                   and led.unit_id is not null
                                 order by led.since desc
                                 limit 1) as unit_id,
                               exists (select from office o
                                        where o.tenant_id = :tenant and o.person_id = :person and o.until is null
                                          and o.office = 'PRIVACY_OFFICER') as guards_privacy
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) ->
                        new Held(Rows.optionalId(row, "unit_id", UnitId::new), row.getBoolean("guards_privacy")))
                .optional()
                .filter(held -> held.leads() || held.guardsPrivacy());
    }

    /** Whether she holds an office that shuts every plan. */
    public boolean administers(Actor actor) {
        return sql.sql("""
                        select exists (select from office o
                                        where o.tenant_id = :tenant and o.person_id = :person and o.until is null
                                          and o.office in ('LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR')) as administers
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> row.getBoolean("administers"))
                .single();
    }

    /** Whether she answers for the coordinating unit. */
    public boolean coordinates(Actor actor) {
        return sql.sql("""
                        select exists (select from office o
                                        where o.tenant_id = :tenant and o.person_id = :person and o.until is null
                                          and o.office = 'COORDINATING_UNIT') as coordinates
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> row.getBoolean("coordinates"))
                .single();
    }

    /** One line for one look. */
    public void write(Overseer reader, OfficePage page, Instant now) {
        write(reader.tenant(), reader.person(), reader.unit(), page, now);
    }

    public void write(CoordinatingOfficer reader, OfficePage page, Instant now) {
        write(reader.tenant(), reader.person(), Optional.empty(), page, now);
    }

    private void write(TenantId tenant, PersonId person, Optional<UnitId> unit, OfficePage page, Instant now) {
        sql.sql("""
                insert into office_reading (tenant_id, reading_id, person_id, page, unit_id, at)
                values (:tenant, :reading, :person, :page, cast(:unit as uuid), :at)
                """)
                .param("tenant", tenant.value())
                .param("reading", UUID.randomUUID())
                .param("person", person.value())
                .param("page", page.name())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("at", Rows.at(now))
                .update();
    }
}
