package no.stafett.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures Stafett beside the floor of its own statements and writes docs/performance.md.
 *
 * <p>{@code bin/bench [plans …]}: the first number is measured in full; every further one only for how the time of an
 * overview grows with the size of the municipality.
 */
public final class Bench {

    private static final double SECONDS = 8;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0
                ? List.of(5000)
                : java.util.Arrays.stream(arguments).map(Integer::valueOf).toList();
        var home = Path.of("var", "bench");
        var report = new Report(LocalDate.now(Clock.systemDefaultZone()));
        for (int size : sizes) {
            measure(home.resolve("plans-" + size), size, size == sizes.getFirst(), report);
        }
        report.write(Path.of("docs", "performance.md"));
        System.out.println(report);
    }

    private static void measure(Path home, int plans, boolean inFull, Report report) throws Exception {
        Files.createDirectories(home);
        System.out.println("Filling a municipality of " + plans + " plans …");
        String floor;
        try (var app = new BenchedApp(home, plans, true)) {
            floor = app.floorOf(teachersFor(app, plans));
        }
        try (var app = new BenchedApp(home, plans, false)) {
            var visits = teachersFor(app, plans);
            var overview =
                    new Load(app.port(), n -> visits.get(n % visits.size()).overview(), 200);
            System.out.println("Warming up …");
            overview.asFastAsItAnswers(20);
            if (!inFull) {
                report.growth(plans, alone(overview));
                return;
            }
            var pages = List.of(
                    new Page("overview", overview),
                    new Page(
                            "goals",
                            new Load(
                                    app.port(),
                                    n -> visits.get(n % visits.size()).goals(),
                                    200)),
                    new Page(
                            "start",
                            new Load(
                                    app.port(),
                                    n -> visits.get(n % visits.size()).start(),
                                    200)),
                    new Page(
                            "comment",
                            new Load(
                                    app.port(),
                                    n -> visits.get(n % visits.size()).comment(),
                                    303)));
            for (var page : pages) {
                page.load().asFastAsItAnswers(4);
            }
            for (var page : pages) {
                System.out.println("Measuring " + page.name() + " …");
                var before = app.cpuMillis();
                var most = page.load().asFastAsItAnswers(SECONDS);
                var cpu = (app.cpuMillis() - before) / (double) most.requests();
                var half = page.load().byTheClock(most.perSecond() / 2, SECONDS);
                report.page(page.name(), most, half, cpu);
            }
            report.growth(plans, alone(overview));
            // The page and its floor in turn, so that both meet the same machine.
            var ratios = new ArrayList<double[]>();
            for (int round = 0; round < 3; round++) {
                var page = overview.asFastAsItAnswers(SECONDS).perSecond();
                ratios.add(new double[] {page, app.pgbench(floor, SECONDS)});
            }
            report.floor(ratios);
            report.memory(app.residentMegabytes());
        }
    }

    private record Page(String name, Load load) {}

    /** The median time of an overview when one reader at a time asks, in milliseconds. */
    private static double alone(Load overview) throws InterruptedException {
        return overview.byTheClock(40, 10).percentile(0.5);
    }

    /** A hundred plans spread over the municipality, each with the session of its holder. */
    private static List<Visit> teachersFor(BenchedApp app, int plans) throws IOException, InterruptedException {
        var visits = new ArrayList<Visit>();
        for (int n = 0; n < 100; n++) {
            visits.add(app.signIn((int) ((long) n * plans / 100), plans));
        }
        return visits;
    }

    static String format(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
