package no.stafett.bench;

import static no.stafett.bench.BenchPeople.PLANS_HELD;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The application in a process of its own, from its start to its end. */
final class BenchedApp implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path home;
    private final int port;
    private final Process process;
    private final BufferedReader output;
    private final String[] ready;

    BenchedApp(Path home, int plans, boolean record) throws IOException {
        this.home = home;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                BenchedStafett.class.getName(),
                "--server.port=" + port,
                "--stafett.home=" + home,
                // A hundred people do the work of a whole municipality.
                "--stafett.limits.plan-pages=1000000/PT10M",
                "--stafett.limits.sending=1000000/PT10M",
                "--stafett.limits.sign-in=1000000/PT10M",
                "--bench.plans=" + plans,
                "--bench.record=" + record);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader(StandardCharsets.UTF_8);
        ready = until("ready ").split(" ");
    }

    int port() {
        return port;
    }

    /** A teacher signs in, and can look at each of the plans whose baton she holds. */
    List<Visit> signIn(int teacher) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var landed = client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + "/sign-in/local?as=teacher" + teacher))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var csrf = CSRF.matcher(landed.body());
            if (landed.statusCode() != 200 || !csrf.find()) {
                throw new IllegalStateException("teacher" + teacher + " was not let in: " + landed.statusCode());
            }
            var jar = cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return IntStream.range(teacher * PLANS_HELD, (teacher + 1) * PLANS_HELD)
                    .mapToObj(plan -> new Visit(teacher, plan, jar, csrf.group(1)))
                    .toList();
        }
    }

    /**
     * The statements of an overview as a script of pgbench, which looks at another plan each time: as many as the load
     * does, so that neither meets a warmer plan or a busier row than the other.
     */
    Path floorOf(List<Visit> visits, int teachers) throws IOException {
        var visit = visits.getFirst();
        try (var wire = new Wire(port)) {
            wire.send(visit.overview());
            take();
            if (wire.send(visit.overview()) != 200) {
                throw new IllegalStateException("the overview does not answer");
            }
        }
        var script = home.resolve("floor.sql");
        Files.writeString(script, """
                \\set visit random(0, %d)
                \\set teacher :visit / %d * %d / %d
                \\set plan :teacher * %d + :visit %% %d
                %s""".formatted(
                        visits.size() - 1,
                        PLANS_HELD,
                        teachers,
                        visits.size() / PLANS_HELD,
                        PLANS_HELD,
                        PLANS_HELD,
                        FloorScript.forAnyVisit(take(), visit)));
        return script;
    }

    private String take() throws IOException {
        var input = process.outputWriter(StandardCharsets.UTF_8);
        input.write("take\n");
        input.flush();
        return new String(
                Base64.getDecoder().decode(until("script ").substring("script ".length())), StandardCharsets.UTF_8);
    }

    /** Runs the floor with the application's own role, eight clients, prepared statements. @return pages a second */
    double pgbench(Path script, double seconds) throws IOException, InterruptedException {
        var url = URI.create(ready[1].substring("jdbc:".length()));
        var command = List.of(
                System.getProperty("bench.pgbench", "pgbench"),
                "-n",
                "-M",
                "prepared",
                "-c",
                "8",
                "-j",
                "1",
                "-T",
                String.valueOf((int) seconds),
                "-h",
                url.getHost(),
                "-p",
                String.valueOf(url.getPort()),
                "-U",
                ready[2],
                "-f",
                script.toString(),
                url.getPath().substring(1));
        var pgbench = new ProcessBuilder(command);
        pgbench.environment().put("PGPASSWORD", ready[3]);
        pgbench.redirectErrorStream(true);
        var run = pgbench.start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench did not measure: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Processor time the application has used, in milliseconds; the database's own is not in it. */
    long cpuMillis() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toMillis();
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private String until(String start) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
            said.append(line).append('\n');
        }
        throw new IOException("the application ended:\n" + said);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
