package no.stafett.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.stafett.database.SuperuserConnections;

/**
 * Writes the synthetic municipality and lets it grow, as a superuser.
 *
 * <p>The first team of plans is written with every check of the database on. The others are the same rows with other
 * numbers, and are written past triggers and foreign keys, by two connections that do not wait for the disk: an hour of
 * checking rows that differ in nothing becomes a few minutes.
 */
final class BenchMunicipality {

    /** Whole schools, so that no two connections write the same one. */
    private static final int SLICE = 50 * BenchPeople.PLANS_OF_A_TEAM;

    private final SuperuserConnections superuser;

    BenchMunicipality(SuperuserConnections superuser) {
        this.superuser = superuser;
    }

    /** @param plans how many there shall be; what is there already is left alone */
    void growTo(int plans) throws SQLException, IOException, InterruptedException {
        if (plans <= 0 || plans % BenchPeople.PLANS_OF_A_TEAM != 0) {
            throw new IllegalArgumentException(
                    "plans come in teams of " + BenchPeople.PLANS_OF_A_TEAM + ", not " + plans);
        }
        int there = plansThere();
        if (there == 0) {
            run("set session_replication_role = origin", 0, 0, "municipality.sql");
            run("set session_replication_role = origin", 0, BenchPeople.PLANS_OF_A_TEAM, "plans.sql");
            addPlans(BenchPeople.PLANS_OF_A_TEAM, plans);
        } else if (there < plans) {
            addPlans(there, plans);
        } else {
            return;
        }
        try (var connection = superuser.open();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private int plansThere() throws SQLException {
        try (var connection = superuser.open();
                var count = connection.prepareStatement("select count(*) from plan where tenant_id = ?")) {
            count.setObject(1, BenchPeople.TENANT);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void addPlans(int from, int to) throws InterruptedException {
        var slices = new ArrayList<Callable<Void>>();
        for (int next = from; next < to; next = (next / SLICE + 1) * SLICE) {
            int start = next;
            int end = Math.min((start / SLICE + 1) * SLICE, to);
            slices.add(() -> {
                run("set session_replication_role = replica", start, end, "plans.sql");
                return null;
            });
        }
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var slice : two.invokeAll(slices)) {
                slice.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String checks, int from, int to, String file) throws SQLException, IOException {
        try (var connection = superuser.open();
                var statement = connection.createStatement()) {
            statement.execute(checks);
            statement.execute("set synchronous_commit = off");
            connection.setAutoCommit(false);
            for (var sql : statements(file)) {
                statement.execute(sql.replace(":tenant", "'" + BenchPeople.TENANT + "'::uuid")
                        .replace(":from", String.valueOf(from))
                        .replace(":to", String.valueOf(to)));
            }
            connection.commit();
        }
    }

    private static List<String> statements(String name) throws IOException {
        try (var file = BenchMunicipality.class.getResourceAsStream("/bench/" + name)) {
            if (file == null) {
                throw new IllegalStateException("bench/" + name + " is missing");
            }
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("-- next"));
        }
    }
}
