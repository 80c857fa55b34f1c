package no.stafett.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures Stafett beside the floor of its own statements and writes docs/performance.md.
 *
 * <p>{@code bin/bench [plans …]}: at the first number everything is measured; at every further one only how long an
 * overview takes. One municipality grows from the smallest size to the largest, and each size is met by an application
 * that was started and warmed alike.
 */
public final class Bench {

    private static final int TEACHERS = 100;
    private static final double WARM_UP_SECONDS = 10;
    private static final double SECONDS = 10;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0
                ? List.of(5000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        var home = Path.of("var", "bench");
        clear(home);
        var report = new Report(LocalDate.now(Clock.systemDefaultZone()));
        for (int size : sizes.stream().distinct().sorted().toList()) {
            measure(home, size, size == sizes.getFirst(), report);
        }
        report.write(Path.of("docs", "performance.md"));
        System.out.println(report);
    }

    private static void measure(Path home, int plans, boolean inFull, Report report) throws Exception {
        System.out.println("Filling up to " + plans + " plans …");
        Path floor;
        try (var app = new BenchedApp(home, plans, true)) {
            floor = app.floorOf(visits(app, plans), BenchPeople.teachers(plans));
        }
        try (var app = new BenchedApp(home, plans, false)) {
            var visits = visits(app, plans);
            var overview = new Page("overview", load(app, visits, Visit::overview, 200));
            var pages = List.of(
                    overview,
                    new Page("goals", load(app, visits, Visit::goals, 200)),
                    new Page("start", load(app, visits, Visit::start, 200)),
                    new Page("comment", load(app, visits, Visit::comment, 303)));
            System.out.println("Warming up …");
            for (var page : pages) {
                if (page.load().asFastAsItAnswers(WARM_UP_SECONDS).failures() > 0) {
                    throw new IllegalStateException("the page " + page.name() + " does not answer as it should");
                }
            }
            System.out.println("Measuring an overview alone …");
            report.growth(plans, alone(overview.load()));
            if (inFull) {
                inFull(app, pages, floor, report);
            }
        }
    }

    private static void inFull(BenchedApp app, List<Page> pages, Path floor, Report report) throws Exception {
        for (var page : pages) {
            System.out.println("Measuring " + page.name() + " …");
            var before = app.cpuMillis();
            var most = page.load().asFastAsItAnswers(SECONDS);
            var cpu = (app.cpuMillis() - before) / (double) most.requests();
            var half = page.load().byTheClock(most.perSecond() / 2, SECONDS);
            report.page(page.name(), most, half, cpu);
        }
        // The page and its floor in turn, so that both meet the same machine.
        System.out.println("Measuring the floor …");
        var overview = pages.getFirst().load();
        var ratios = new ArrayList<double[]>();
        for (int round = 0; round < 3; round++) {
            var page = overview.asFastAsItAnswers(SECONDS).perSecond();
            ratios.add(new double[] {page, app.pgbench(floor, SECONDS)});
        }
        report.floor(ratios);
        report.memory(app.residentMegabytes());
    }

    private record Page(String name, Load load) {}

    private static Load load(BenchedApp app, List<Visit> visits, Function<Visit, byte[]> page, int expected) {
        return new Load(app.port(), n -> page.apply(visits.get(n % visits.size())), expected);
    }

    /** The median time of an overview when one reader at a time asks, in milliseconds. */
    private static double alone(Load overview) throws InterruptedException {
        return overview.byTheClock(40, 2 * SECONDS).percentile(0.5);
    }

    /** A hundred teachers spread over the municipality, each with every plan she holds. */
    private static List<Visit> visits(BenchedApp app, int plans) throws IOException, InterruptedException {
        var visits = new ArrayList<Visit>();
        for (int n = 0; n < TEACHERS; n++) {
            visits.addAll(app.signIn((int) ((long) n * BenchPeople.teachers(plans) / TEACHERS)));
        }
        return visits;
    }

    /** What an earlier run has left: it was commented on, and its plans may be more than we ask for. */
    private static void clear(Path home) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(home);
    }

    static String format(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
