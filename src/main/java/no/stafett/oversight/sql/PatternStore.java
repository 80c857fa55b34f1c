package no.stafett.oversight.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.stafett.access.Overseer;
import no.stafett.oversight.domain.OversightLimits;
import no.stafett.oversight.domain.Pattern;
import no.stafett.oversight.domain.PatternSeen;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for what is worth a talk among the employees' lines of the last days, one statement for each pattern however long the
 * log is. Sees only the lines this reader may be told of.
 */
@Component
public class PatternStore {

    /** Visits of the same person to the same plan in the same minute are one. */
    private static final String MANY_PLANS = """
            with visit as (
                select distinct l.person_id, l.plan_id, date_trunc('minute', l.at) as at
                  from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
                 where l.tenant_id = :tenant and l.granted
            ), near as (
                select v.person_id, v.at, array_agg(v.plan_id) over minutes as plans
                  from visit v
                window minutes as (partition by v.person_id order by v.at
                                   range between make_interval(mins => :minutes) preceding and current row)
            ), busiest as (
                select distinct on (n.person_id) n.person_id, n.at, different.plans
                  from near n
                 cross join lateral (select count(distinct one) as plans from unnest(n.plans) one) different
                 where cardinality(n.plans) >= :limit and different.plans >= :limit
                 order by n.person_id, different.plans desc, n.at desc
            )
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, '' as reference, b.plans as number,
                   b.at - make_interval(mins => :minutes) as first, b.at as last
              from busiest b
              join person pe on pe.tenant_id = :tenant and pe.person_id = b.person_id and pe.capacity = 'EMPLOYEE'
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             order by number desc, name
             limit :most
            """;

    private static final String AFTER_THE_END = """
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, p.reference, count(*) as number, min(l.at) as first, max(l.at) as last
              from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
              join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id and pe.capacity = 'EMPLOYEE'
              join plan p on p.tenant_id = l.tenant_id and p.plan_id = l.plan_id
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             where l.tenant_id = :tenant and l.ground not in ('EMERGENCY', 'LEADS_THE_UNIT')
               and exists (select from participation ended
                            where ended.tenant_id = l.tenant_id and ended.plan_id = l.plan_id
                              and ended.person_id = l.person_id and ended.until <= l.at)
               and not exists (select from participation now
                                where now.tenant_id = l.tenant_id and now.plan_id = l.plan_id
                                  and now.person_id = l.person_id and now.since <= l.at
                                  and (now.until is null or now.until > l.at))
             group by pe.tenant_id, pe.person_id, u.name, p.reference
            having count(*) >= :limit
             order by number desc, name
             limit :most
            """;

    /** An hour with visits counts once, however many they were. */
    private static final String ODD_HOURS = """
            with odd as (
                select l.tenant_id, l.person_id, date_trunc('hour', l.at) as hour, min(l.at) as first, max(l.at) as last
                  from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
                 where l.tenant_id = :tenant and l.granted
                   and (extract(isodow from l.at at time zone 'Europe/Oslo') >= 6
                        or extract(hour from l.at at time zone 'Europe/Oslo') >= :night
                        or extract(hour from l.at at time zone 'Europe/Oslo') < :morning)
                 group by l.tenant_id, l.person_id, date_trunc('hour', l.at)
            )
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, '' as reference, count(*) as number, min(o.first) as first,
                   max(o.last) as last
              from odd o
              join person pe on pe.tenant_id = o.tenant_id and pe.person_id = o.person_id and pe.capacity = 'EMPLOYEE'
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             group by pe.tenant_id, pe.person_id, u.name
            having count(*) >= :limit
             order by number desc, name
             limit :most
            """;

    private static final String DENIALS = """
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, '' as reference, count(*) as number, min(l.at) as first, max(l.at) as last
              from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
              join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id and pe.capacity = 'EMPLOYEE'
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             where l.tenant_id = :tenant and not l.granted
             group by pe.tenant_id, pe.person_id, u.name
            having count(*) >= :limit
             order by number desc, name
             limit :most
            """;

    /** Any name of theirs in common: "Kowalski Haugen" and "Haugen-Vik". */
    private static final String SAME_NAME = """
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, p.reference, count(*) as number, min(l.at) as first, max(l.at) as last
              from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
              join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id and pe.capacity = 'EMPLOYEE'
              join plan p on p.tenant_id = l.tenant_id and p.plan_id = l.plan_id
              join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             where l.tenant_id = :tenant and l.granted and pe.last_name <> '' and o.last_name <> ''
               and regexp_split_to_array(lower(pe.last_name), '[ -]+') && regexp_split_to_array(lower(o.last_name), '[ -]+')
             group by pe.tenant_id, pe.person_id, u.name, p.reference
            having count(*) >= :limit
             order by number desc, name
             limit :most
            """;

    /** Plans she has read without one line that tells of anything but reading. */
    private static final String WITHOUT_WRITING = """
            with read as (
                select l.tenant_id, l.person_id, l.plan_id, min(l.at) as first, max(l.at) as last,
                       bool_and(l.purpose like 'READ%' or l.purpose in ('SEE_PICTURE', 'SEEK_ADVICE')) as only_read
                  from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) l
                 where l.tenant_id = :tenant and l.granted
                 group by l.tenant_id, l.person_id, l.plan_id
            )
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, '' as reference, count(*) as number, min(r.first) as first,
                   max(r.last) as last
              from read r
              join person pe on pe.tenant_id = r.tenant_id and pe.person_id = r.person_id and pe.capacity = 'EMPLOYEE'
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             where r.only_read
             group by pe.tenant_id, pe.person_id, u.name
            having count(*) >= :limit
             order by number desc, name
             limit :most
            """;

    private static final String EMERGENCIES = """
            select pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                   coalesce(u.name, '') as unit, '' as reference, count(*) as number, min(e.began_at) as first,
                   max(e.began_at) as last
              from emergency e
              join plan p on p.tenant_id = e.tenant_id and p.plan_id = e.plan_id
              join person pe on pe.tenant_id = e.tenant_id and pe.person_id = e.leader_id
              left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
             where e.tenant_id = :tenant and e.began_at >= :since
               and (cast(:unit as uuid) is null or e.unit_id = cast(:unit as uuid))
               and p.owner_id not in (select k.owner_id from owners_kept_from(cast(:reader as uuid)) k)
             group by pe.tenant_id, pe.person_id, u.name
            having count(*) > :limit
             order by number desc, name
             limit :most
            """;

    private static final int MOST = 50;

    private final JdbcClient sql;

    PatternStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those who stand out by one pattern, the most of it first. */
    public List<PatternSeen> seen(Pattern pattern, Overseer reader, OversightLimits limits, Instant now) {
        return sql.sql(statement(pattern))
                .param("tenant", reader.tenant().value())
                .param("reader", Named.reader(reader))
                .param("unit", reader.unit().map(UnitId::value).orElse(null))
                .param("since", Rows.at(now.minus(Duration.ofDays(limits.days()))))
                .param("limit", limit(pattern, limits))
                .param("minutes", limits.atOnceMinutes())
                .param("night", limits.nightFrom())
                .param("morning", limits.nightUntil())
                .param("most", MOST)
                .query((row, _) -> seen(pattern, row))
                .list();
    }

    private static String statement(Pattern pattern) {
        return switch (pattern) {
            case MANY_PLANS -> MANY_PLANS;
            case AFTER_THE_END -> AFTER_THE_END;
            case ODD_HOURS -> ODD_HOURS;
            case DENIALS -> DENIALS;
            case SAME_NAME -> SAME_NAME;
            case WITHOUT_WRITING -> WITHOUT_WRITING;
            case EMERGENCIES -> EMERGENCIES;
        };
    }

    private static int limit(Pattern pattern, OversightLimits limits) {
        return switch (pattern) {
            case MANY_PLANS -> limits.plansAtOnce();
            case AFTER_THE_END -> limits.afterTheEnd();
            case ODD_HOURS -> limits.oddHours();
            case DENIALS -> limits.denials();
            case SAME_NAME -> limits.sameName();
            case WITHOUT_WRITING -> limits.plansWithoutWriting();
            case EMERGENCIES -> limits.emergencies();
        };
    }

    private static PatternSeen seen(Pattern pattern, ResultSet row) throws SQLException {
        return new PatternSeen(
                pattern,
                row.getString("name"),
                row.getString("position"),
                row.getString("unit"),
                row.getString("reference"),
                row.getInt("number"),
                Rows.instant(row, "first"),
                Rows.instant(row, "last"));
    }
}
