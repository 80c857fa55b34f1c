package no.stafett.consent.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;

/** The columns every line has, read as the domain speaks of them. */
final class LineRows {

    private LineRows() {}

    static Whom whom(ResultSet row) throws SQLException {
        return new Whom(
                Rows.optionalId(row, "person_id", PersonId::new), Rows.optionalId(row, "unit_id", UnitId::new), false);
    }

    static LinePeriod period(ResultSet row) throws SQLException {
        return new LinePeriod(Rows.optionalDate(row, "valid_from"), Rows.optionalDate(row, "valid_until"));
    }
}
