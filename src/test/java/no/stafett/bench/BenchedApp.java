package no.stafett.bench;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a process of its own, from its start to its end. */
final class BenchedApp implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Few, because each client of pgbench prepares every script anew: with many it would do nothing but prepare. */
    private static final int FLOOR_SCRIPTS = 4;

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

    /** The session of the one who holds the baton of a plan. */
    Visit signIn(int plan, int plans) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var teacher = BenchPeople.teacherOf(plan, plans);
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
            return new Visit(BenchPeople.id("plan", plan), BenchPeople.id("goal1-", plan), jar, csrf.group(1));
        }
    }

    /** The statements of every one of these overviews, each as a script of pgbench, in a folder. */
    String floorOf(List<Visit> visits) throws IOException {
        var folder = home.resolve("floor");
        Files.createDirectories(folder);
        try (var wire = new Wire(port)) {
            wire.send(visits.getFirst().overview());
            take();
            for (int n = 0; n < visits.size(); n++) {
                if (wire.send(visits.get(n).overview()) != 200) {
                    throw new IllegalStateException("the overview does not answer");
                }
                Files.writeString(folder.resolve(n + ".sql"), take());
            }
        }
        return folder.toString();
    }

    private String take() throws IOException {
        var input = process.outputWriter(StandardCharsets.UTF_8);
        input.write("take\n");
        input.flush();
        return new String(
                Base64.getDecoder().decode(until("script ").substring("script ".length())), StandardCharsets.UTF_8);
    }

    /** Runs the floor with the application's own role, eight clients, prepared statements. @return pages a second */
    double pgbench(String folder, double seconds) throws IOException, InterruptedException {
        var url = URI.create(ready[1].substring("jdbc:".length()));
        var command = new ArrayList<>(List.of(
                "pgbench",
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
                ready[2]));
        for (int n = 0; n < FLOOR_SCRIPTS; n++) {
            command.addAll(List.of("-f", folder + "/" + n + ".sql"));
        }
        command.add(url.getPath().substring(1));
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
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IOException("the application ended");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
