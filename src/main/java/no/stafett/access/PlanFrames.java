package no.stafett.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.stafett.shared.Motif;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the frame of a plan's page, in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanFrames {

    private final JdbcClient sql;

    PlanFrames(JdbcClient sql) {
        this.sql = sql;
    }

    public PlanFrame of(PlanMember member) {
        return sql.sql("""
                        select o.first_name, p.reference, p.subject_kind, p.plan_type, p.level, p.status, c.short_name, c.motif,
                               case when cast(:family as boolean) then coalesce(g.relation, 'OTHER')
                                    else coalesce(me.position, '') end as tie,
                               h.first_name || ' ' || h.last_name as holder, h.position, h.phone, h.email,
                               u.name as holder_unit, m.phone as switchboard, h.left_at is not null as has_left,
                               works.person_id is not null as works,
                               finds.name as finds_name, finds.phone as finds_phone, finds.email as finds_email,
                               too.first_name || ' ' || too.last_name as second, too.position as second_position,
                               too.phone as second_phone, too.email as second_email, second_unit.name as second_unit,
                               too.left_at is not null as second_has_left,
                               works_too.person_id is not null as second_works, also.name as second_finds_name,
                               also.phone as second_finds_phone, also.email as second_finds_email,
                               valid.consent_id is not null as has_consent,
                               (select array_agg(i.information_type order by i.information_type)
                                  from consent_information i
                                 where i.tenant_id = valid.tenant_id and i.consent_id = valid.consent_id) as covered,
                               kept_back.matters, kept_back.names, kept_back.services,
                               case when cast(:leads as boolean) then e.until end as emergency_until
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join municipality m on m.tenant_id = p.tenant_id
                          join person me on me.tenant_id = p.tenant_id and me.person_id = :person
                          left join guardianship g on g.tenant_id = p.tenant_id and g.child_id = p.owner_id
                                                  and g.guardian_id = :person
                          left join lateral (select short_name, motif from plan_cover
                                              where tenant_id = p.tenant_id and plan_id = p.plan_id
                                              order by version desc limit 1) c on true
                          left join consent valid on valid.tenant_id = p.tenant_id and valid.plan_id = p.plan_id
                                                 and valid.activated_at is not null and valid.ended_at is null
                          left join lateral (
                              select array_agg(e.matter order by e.written_at, e.exception_id) as matters,
                                     array_agg(coalesce(trim(named.first_name || ' ' || named.last_name), '')
                                               order by e.written_at, e.exception_id) as names,
                                     array_agg(coalesce(about.name, '') order by e.written_at, e.exception_id) as services
                                from consent_exception e
                                left join unit about on about.tenant_id = e.tenant_id and about.unit_id = e.unit_id
                                left join person named on named.tenant_id = e.tenant_id and named.person_id = e.person_id
                               where e.tenant_id = valid.tenant_id and e.consent_id = valid.consent_id and e.matter <> ''
                                 and e.person_id is distinct from me.person_id
                                 and (e.unit_id is null or e.unit_id is distinct from me.unit_id
                                      or cast(:family as boolean))) kept_back on true
                          left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                           and b.until is null and b.primary_contact
                          left join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                          left join unit u on u.tenant_id = h.tenant_id and u.unit_id = h.unit_id
                          left join baton s on s.tenant_id = p.tenant_id and s.plan_id = p.plan_id
                                           and s.until is null and not s.primary_contact
                          left join person too on too.tenant_id = s.tenant_id and too.person_id = s.person_id
                          left join unit second_unit on second_unit.tenant_id = too.tenant_id
                                                    and second_unit.unit_id = too.unit_id
                          left join working_holder works on works.tenant_id = b.tenant_id and works.plan_id = b.plan_id
                                                        and works.person_id = b.person_id
                          left join working_holder works_too on works_too.tenant_id = s.tenant_id
                                                            and works_too.plan_id = s.plan_id
                                                            and works_too.person_id = s.person_id
                          left join lateral (select trim(leader.first_name || ' ' || leader.last_name) as name, leader.phone,
                                                    leader.email
                                               from office led
                                               join person leader on leader.tenant_id = led.tenant_id
                                                                 and leader.person_id = led.person_id
                                              where led.tenant_id = h.tenant_id and led.unit_id = h.unit_id
                                                and led.office = 'LINE_MANAGER' and led.until is null
                                                and works.person_id is null
                                              order by led.since desc
                                              limit 1) finds on true
                          left join lateral (select trim(leader.first_name || ' ' || leader.last_name) as name, leader.phone,
                                                    leader.email
                                               from office led
                                               join person leader on leader.tenant_id = led.tenant_id
                                                                 and leader.person_id = led.person_id
                                              where led.tenant_id = too.tenant_id and led.unit_id = too.unit_id
                                                and led.office = 'LINE_MANAGER' and led.until is null
                                                and works_too.person_id is null
                                              order by led.since desc
                                              limit 1) also on true
                          left join emergency e on e.tenant_id = p.tenant_id and e.plan_id = p.plan_id
                                               and e.leader_id = :person and e.ended_at is null
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("person", member.person().value())
                .param("family", member.relation().isFamily())
                .param("leads", member.isInEmergency())
                .query((row, _) -> new PlanFrame(
                        member.plan(),
                        row.getString("first_name"),
                        row.getString("subject_kind").equals("PREGNANT"),
                        row.getString("plan_type"),
                        Rows.text(row, "short_name"),
                        Rows.optionalWord(row, "motif", Motif.class),
                        row.getInt("level"),
                        row.getString("status").equals("ACTIVE"),
                        member.relation(),
                        member.relation() == Relation.OWNER ? "OWNER" : row.getString("tie"),
                        member.mayWrite(),
                        member.holdsBaton(),
                        member.readsAdultPages(),
                        row.getBoolean("has_consent") ? Optional.of(limits(row, member)) : Optional.empty(),
                        holder(row, member, "holder", "").orElse(PlanFrame.Holder.NOBODY),
                        holder(row, member, "second", "second_"),
                        row.getString("reference"),
                        Rows.optionalInstant(row, "emergency_until")))
                .single();
    }

    private static Optional<PlanFrame.Holder> holder(ResultSet row, PlanMember member, String name, String of)
            throws SQLException {
        if (row.getString(name) == null) {
            return Optional.empty();
        }
        var works = row.getBoolean(of + "works");
        return Optional.of(new PlanFrame.Holder(
                row.getString(name),
                member.place(Rows.text(row, of + "position")),
                member.place(Rows.text(row, of.isEmpty() ? "holder_unit" : of + "unit")),
                works ? Rows.text(row, member.seesPlace() ? of + "phone" : "switchboard") : "",
                works ? member.place(Rows.text(row, of + "email")) : "",
                row.getBoolean(of + "has_left"),
                works ? Optional.empty() : Optional.of(leader(row, member, of + "finds_"))));
    }

    private static PlanFrame.Leader leader(ResultSet row, PlanMember member, String of) throws SQLException {
        var name = Rows.text(row, of + "name");
        return new PlanFrame.Leader(
                name,
                Rows.text(row, member.seesPlace() && !name.isEmpty() ? of + "phone" : "switchboard"),
                member.place(Rows.text(row, of + "email")));
    }

    private static PlanFrame.Limits limits(ResultSet row, PlanMember member) throws SQLException {
        var matters = words(row, "matters");
        var names = words(row, "names");
        var services = words(row, "services");
        return new PlanFrame.Limits(
                words(row, "covered"),
                IntStream.range(0, matters.size())
                        .mapToObj(n ->
                                new PlanFrame.KeptBack(matters.get(n), from(names.get(n), services.get(n), member)))
                        .toList());
    }

    /** A person keeps her name, whoever reads it; the name of a service tells a place. */
    private static Optional<String> from(String name, String service, PlanMember member) {
        return service.isEmpty() ? Optional.of(name).filter(one -> !one.isEmpty()) : Optional.of(member.place(service));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        var words = row.getArray(column);
        return words == null ? List.of() : List.of((String[]) words.getArray());
    }
}
