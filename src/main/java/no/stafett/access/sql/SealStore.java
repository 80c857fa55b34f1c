package no.stafett.access.sql;

import java.util.HexFormat;
import java.util.Optional;
import no.stafett.access.domain.Sealed;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets the database seal the lines of the access log that wait; the application itself may not touch a line. */
@Repository
public class SealStore {

    private final JdbcClient sql;

    SealStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing when another process is sealing this municipality. */
    public Optional<Sealed> seal(TenantId municipality, int most) {
        return sql.sql("""
                        select reached, head, waiting
                          from seal_access_log(:most)
                         where current_tenant() = :tenant
                        """)
                .param("most", most)
                .param("tenant", municipality.value())
                .query((row, _) -> new Sealed(
                        row.getLong("reached"), HexFormat.of().formatHex(row.getBytes("head")), row.getLong("waiting")))
                .optional();
    }
}
