package no.stafett.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.stafett.local.RecordedStatements.Statement;

/** The floor: the very statements of a page, as a script of pgbench. */
final class FloorScript {

    private static final Pattern PLACE = Pattern.compile("\\?");
    private static final Pattern IDENTITY = Pattern.compile("'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'::uuid");

    private FloorScript() {}

    /** Prints the script on one line, encoded, for the process that asked. */
    static void print(List<Statement> statements) {
        var script = of(statements);
        System.out.println("script " + Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The statements of one visit, for the plan and the teacher that pgbench has chosen. The one identity beside those, the
     * key of the log line, is made new by the server each time.
     */
    static String forAnyVisit(String script, Visit visit) {
        var chosen = script.replace(literal(BenchPeople.TENANT), "md5('municipality0')::uuid")
                .replace(literal(visit.id()), "md5('plan' || :plan)::uuid")
                .replace(literal(visit.person()), "md5('teacher' || :teacher)::uuid");
        return IDENTITY.matcher(chosen).replaceAll("gen_random_uuid()");
    }

    private static String of(List<Statement> statements) {
        var script = new StringBuilder("begin;\n");
        for (var statement : statements) {
            script.append(filled(statement).replaceAll("\\s+", " ").strip().replaceAll(";\\s*$", ""))
                    .append(";\n");
        }
        return script.append("commit;\n").toString();
    }

    private static String filled(Statement statement) {
        if (statement.sql().contains("open_municipality")) {
            // What the application signed is good for its own connection; pgbench's are signed by the owner's
            // procedure.
            return "call keyring.open_municipality(md5('municipality0')::uuid, md5('teacher' || :teacher)::uuid)";
        }
        var values = statement.values().iterator();
        var place = PLACE.matcher(statement.sql());
        var filled = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(filled, Matcher.quoteReplacement(literal(values.next())));
        }
        return place.appendTail(filled).toString();
    }

    private static String literal(Object value) {
        return switch (value) {
            case String text when text.equals("null") -> "null";
            case UUID id -> "'" + id + "'::uuid";
            case OffsetDateTime at -> "'" + at + "'::timestamptz";
            case LocalDate day -> "'" + day + "'::date";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> "'" + value.toString().replace("'", "''") + "'";
        };
    }
}
