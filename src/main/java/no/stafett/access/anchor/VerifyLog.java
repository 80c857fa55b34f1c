package no.stafett.access.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import no.stafett.access.domain.AccessLogLine;
import no.stafett.access.domain.Anchor;
import no.stafett.access.domain.ChainCheck;
import no.stafett.access.domain.Finding;
import no.stafett.database.DatabaseNotUsable;
import no.stafett.database.OwnerConnection;
import no.stafett.shared.sql.Rows;

/**
 * {@code bin/verify-log [file with anchors …]}: reads the access log of every municipality and holds it up against its
 * own chain and the anchors outside. Changes nothing. Ends with 0 when everything fits, 1 when something does not, and 2
 * when it could not find out.
 */
public final class VerifyLog {

    /** What was found, and what it was found in. */
    record Result(List<Finding> findings, int municipalities, int anchors) {}

    private VerifyLog() {}

    public static void main(String[] files) {
        System.exit(run(System.getenv(), List.of(files), System.out::println));
    }

    static int run(Map<String, String> environment, List<String> files, Consumer<String> say) {
        try {
            var anchors =
                    new ArrayList<>(new AnchorFile(Path.of(environment.getOrDefault("STAFETT_HOME", "var"))).read());
            for (var file : files) {
                if (!Files.isRegularFile(Path.of(file))) {
                    say.accept("There is no file " + file + ".");
                    return 2;
                }
                anchors.addAll(AnchorFile.read(Path.of(file)));
            }
            try (var owner = OwnerConnection.open(environment)) {
                return tell(verify(owner, anchors, say), say);
            }
        } catch (DatabaseNotUsable e) {
            say.accept(String.valueOf(e.getMessage()));
        } catch (IOException | SQLException e) {
            say.accept("The log could not be read: " + e.getMessage());
        }
        return 2;
    }

    static int tell(Result result, Consumer<String> say) {
        result.findings().forEach(finding -> say.accept(finding.sentence()));
        if (!result.findings().isEmpty()) {
            say.accept("The access log is not what it was. Keep the database and the anchors as they are, and tell the"
                    + " data protection officer.");
            return 1;
        }
        if (result.anchors() == 0) {
            say.accept(
                    "The chain holds, but there are no anchors: a log that was cut off or rewritten as a whole would look"
                            + " the same.");
            return 2;
        }
        say.accept("The access log is whole.");
        return 0;
    }

    /** Every municipality of the database, and those that only the anchors know. */
    static Result verify(Connection owner, List<Anchor> anchors, Consumer<String> say) throws SQLException {
        owner.setAutoCommit(false);
        var municipalities = new TreeSet<UUID>();
        try (var query = owner.prepareStatement("select tenant_id from every_municipality() as tenant_id");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                municipalities.add(Rows.uuid(rows, "tenant_id"));
            }
        }
        anchors.forEach(anchor -> municipalities.add(anchor.tenant()));
        var findings = new ArrayList<Finding>();
        for (var municipality : municipalities) {
            var check = new ChainCheck(municipality, anchors);
            read(owner, municipality, check);
            findings.addAll(check.findings());
            say.accept("Municipality " + municipality + ": " + check.sealed() + " lines in the chain, anchored up to "
                    + check.anchored() + ", " + check.unsealed() + " not sealed yet.");
        }
        owner.rollback();
        return new Result(findings, municipalities.size(), anchors.size());
    }

    private static void read(Connection owner, UUID municipality, ChainCheck check) throws SQLException {
        // One picture of the whole log, however long it takes; lines that are sealed meanwhile are left for next time.
        owner.rollback();
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var open = owner.prepareStatement("call keyring.open_municipality(?)")) {
            open.setObject(1, municipality);
            open.execute();
        }
        try (var lines = lines(owner);
                var row = lines.executeQuery()) {
            while (row.next()) {
                check.read(line(row));
            }
        }
    }

    private static PreparedStatement lines(Connection owner) throws SQLException {
        var lines = owner.prepareStatement("""
                select tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, position, unit_id, written_at,
                       number, hash
                  from access_log
                 order by number nulls last, written_at, entry_id
                """);
        lines.setFetchSize(1000);
        return lines;
    }

    private static AccessLogLine line(ResultSet row) throws SQLException {
        var hash = row.getBytes("hash");
        return new AccessLogLine(
                Rows.uuid(row, "tenant_id"),
                Rows.uuid(row, "entry_id"),
                Rows.uuid(row, "plan_id"),
                Rows.uuid(row, "person_id"),
                row.getString("purpose"),
                row.getBoolean("granted"),
                row.getString("ground"),
                Rows.instant(row, "at"),
                row.getString("position"),
                Optional.ofNullable(row.getString("unit_id")).orElse(""),
                Rows.instant(row, "written_at"),
                row.getLong("number"),
                hash == null ? "" : HexFormat.of().formatHex(hash));
    }
}
