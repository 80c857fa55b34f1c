package no.stafett.coordination.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.CoordinationRole;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.shared.Actor;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The service table and the legal references of a municipality. About nobody, and only added to. */
@Component
public class ServiceTableStore {

    private final JdbcClient sql;

    ServiceTableStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The rows that hold on a day: of each the version written last among those in force, unless it is retired. */
    public ServiceTable on(TenantId tenant, LocalDate day) {
        return new ServiceTable(sql.sql("""
                        select s.service_id, s.version, s.valid_from, s.name_nn, s.name_nb, s.ownership, s.holds_baton,
                               s.coordinates, s.coordinates_child, s.natural_nn, s.natural_nb, s.unnatural_nn,
                               s.unnatural_nb, s.retired
                          from (select distinct on (service_id) *
                                  from coordinating_service_version
                                 where tenant_id = :tenant and valid_from <= :day
                                 order by service_id, version desc) s
                         where not s.retired
                         order by s.position, s.name_nn
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> ServiceRows.read(row))
                .list());
    }

    /** The last version of every row there has been, also of one that is retired or not in force yet. */
    public List<ServiceRow> latest(TenantId tenant) {
        return sql.sql("""
                        select s.service_id, s.version, s.valid_from, s.name_nn, s.name_nb, s.ownership, s.holds_baton,
                               s.coordinates, s.coordinates_child, s.natural_nn, s.natural_nb, s.unnatural_nn,
                               s.unnatural_nb, s.retired
                          from (select distinct on (service_id) *
                                  from coordinating_service_version
                                 where tenant_id = :tenant
                                 order by service_id, version desc) s
                         order by s.retired, s.position, s.name_nn
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> ServiceRows.read(row))
                .list();
    }

    /** The latest first; nothing when there is no such row. */
    public List<ServiceRow> versions(TenantId tenant, ServiceId service) {
        return sql.sql("""
                        select service_id, version, valid_from, name_nn, name_nb, ownership, holds_baton, coordinates,
                               coordinates_child, natural_nn, natural_nb, unnatural_nn, unnatural_nb, retired
                          from coordinating_service_version
                         where tenant_id = :tenant and service_id = :service
                         order by version desc
                        """)
                .param("tenant", tenant.value())
                .param("service", service.value())
                .query((row, _) -> ServiceRows.read(row))
                .list();
    }

    /** @return false when somebody else wrote this version a moment ago */
    public boolean add(ServiceRow written, Actor by, Instant now) {
        sql.sql("""
                insert into coordinating_service (tenant_id, service_id) values (:tenant, :service) on conflict do nothing
                """)
                .param("tenant", by.tenant().value())
                .param("service", written.id().value())
                .update();
        return sql.sql("""
                        insert into coordinating_service_version (tenant_id, service_id, version, valid_from, position, name_nn,
                                                          name_nb, ownership, holds_baton, coordinates, coordinates_child,
                                                          natural_nn, natural_nb, unnatural_nn, unnatural_nb, retired,
                                                          written_by, written_at)
                        values (:tenant, :service, :version, :validFrom,
                                (select coalesce(min(s.position) filter (where s.service_id = :service),
                                                 max(s.position) + 1, 1)
                                   from coordinating_service_version s where s.tenant_id = :tenant),
                                :nameNn, :nameNb, :ownership, :holdsBaton, :coordinates, :coordinatesChild, :naturalNn,
                                :naturalNb, :unnaturalNn, :unnaturalNb, :retired, :by, :now)
                        on conflict do nothing
                        """)
                        .param("tenant", by.tenant().value())
                        .param("service", written.id().value())
                        .param("version", written.version())
                        .param("validFrom", written.validFrom())
                        .param("nameNn", written.name().nynorsk())
                        .param("nameNb", written.name().bokmal())
                        .param("ownership", written.ownership().name())
                        .param("holdsBaton", written.roles().contains(CoordinationRole.BATON_HOLDER))
                        .param("coordinates", written.roles().contains(CoordinationRole.COORDINATOR))
                        .param("coordinatesChild", written.roles().contains(CoordinationRole.CHILD_COORDINATOR))
                        .param("naturalNn", written.natural().nynorsk())
                        .param("naturalNb", written.natural().bokmal())
                        .param("unnaturalNn", written.unnatural().nynorsk())
                        .param("unnaturalNb", written.unnatural().bokmal())
                        .param("retired", written.retired())
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** Where the law says it, as it reads on a day. */
    public List<LegalReference> references(TenantId tenant, LocalDate day) {
        return sql.sql("""
                        select topic, place_nn, place_nb, says_nn, says_nb
                          from legal_reference
                         where tenant_id = :tenant and valid_from <= :day
                           and (valid_until is null or valid_until >= :day)
                         order by topic, position
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .query((row, _) -> new LegalReference(
                        Rows.word(row, "topic", LegalReference.Topic.class),
                        Rows.wording(row, "place"),
                        Rows.wording(row, "says")))
                .list();
    }
}
