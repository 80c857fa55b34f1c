package no.stafett.coordination.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.CoordinationRole;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.shared.sql.Rows;

/** A row of the service table as the domain speaks of it. */
final class ServiceRows {

    private ServiceRows() {}

    static ServiceRow read(ResultSet row) throws SQLException {
        return new ServiceRow(
                Rows.id(row, "service_id", ServiceId::new),
                row.getInt("version"),
                Rows.date(row, "valid_from"),
                Rows.wording(row, "name"),
                Rows.word(row, "ownership", Ownership.class),
                roles(row),
                Rows.wording(row, "natural"),
                Rows.wording(row, "unnatural"),
                row.getBoolean("retired"));
    }

    private static Set<CoordinationRole> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(CoordinationRole.class);
        if (row.getBoolean("holds_baton")) {
            roles.add(CoordinationRole.BATON_HOLDER);
        }
        if (row.getBoolean("coordinates")) {
            roles.add(CoordinationRole.COORDINATOR);
        }
        if (row.getBoolean("coordinates_child")) {
            roles.add(CoordinationRole.CHILD_COORDINATOR);
        }
        return roles;
    }
}
