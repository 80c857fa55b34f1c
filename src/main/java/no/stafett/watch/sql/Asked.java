package no.stafett.watch.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What facts are asked about.
 *
 * @param plan one of the municipality's; all of them when none is given
 */
record Asked(TenantId tenant, Optional<PlanId> plan, LocalDate today) {

    /** Reads one fact from a row. */
    @FunctionalInterface
    interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    JdbcClient.StatementSpec statement(JdbcClient sql, String query) {
        return sql.sql(query)
                .param("tenant", tenant.value())
                .param("plan", plan.map(PlanId::value).orElse(null))
                .param("today", today);
    }

    <T> Map<PlanId, List<T>> byPlan(JdbcClient sql, String query, Read<T> read) {
        RowMapper<Map.Entry<PlanId, T>> rows =
                (row, _) -> Map.entry(Rows.id(row, "plan_id", PlanId::new), read.from(row));
        return statement(sql, query).query(rows).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The day of a moment, when there is one. */
    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Rows.optionalInstant(row, column).map(Oslo::day);
    }
}
