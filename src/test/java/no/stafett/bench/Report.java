package no.stafett.bench;

import static no.stafett.bench.Bench.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, as a page to keep. */
final class Report {

    private final LocalDate day;
    private final StringBuilder pages = new StringBuilder();
    private final Map<Integer, Double> growth = new TreeMap<>();
    private final StringBuilder floor = new StringBuilder();
    private final List<Double> ratios = new ArrayList<>();
    private long megabytes;

    Report(LocalDate day) {
        this.day = day;
    }

    void page(String name, Latencies most, Latencies half, double cpuMillis) {
        pages.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        format(most.perSecond()),
                        format(most.percentile(0.5)),
                        format(most.percentile(0.99)),
                        format(half.perSecond()),
                        format(half.percentile(0.5)),
                        format(half.percentile(0.95)),
                        format(half.percentile(0.99)),
                        format(cpuMillis)));
        if (most.failures() + half.failures() > 0) {
            pages.append("| | **%d answers were not what they should be** | | | | | | | |%n"
                    .formatted(most.failures() + half.failures()));
        }
    }

    void growth(int plans, double millis) {
        growth.put(plans, millis);
    }

    void floor(List<double[]> rounds) {
        for (var round : rounds) {
            ratios.add(round[0] / round[1]);
            floor.append("| %s | %s | %s %% |%n"
                    .formatted(format(round[0]), format(round[1]), format(100 * round[0] / round[1])));
        }
    }

    void memory(long residentMegabytes) {
        megabytes = residentMegabytes;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, toString());
    }

    @Override
    public String toString() {
        return """
                # How fast it is

                Written by `bin/bench` on %s. The machine: %d cores, %s, Java %s. Application, database and the one who
                measures share these cores, so trust the ratios more than the figures.

                A hundred teachers spread over the municipality look at 500 plans in turn. At every size a teacher holds the
                baton of 5 plans and takes part in 15 more, and a plan holds 1 main goal, 3 sub-goals, 12 activities, 20
                comments, 4 evaluations, 60 log lines and 30 visits.

                ## Pages

                "Most" is as fast as eight connections are answered; "half" is half of that, by the clock (open loop),
                where a request that comes late is counted from when it was due. Times in milliseconds; CPU is the
                application's own, in milliseconds for each request.

                | page | most/s | p50 | p99 | half/s | p50 | p95 | p99 | CPU |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                %s
                ## Beside the floor

                The floor is the overview's own statements, the municipality's setting and the access log included, through
                pgbench (eight clients, prepared, one round trip for each statement) in the same run, and looks at the same 500
                plans. Goal: at least 45 %%.

                | overview/s | floor/s | ratio |
                |--:|--:|--:|
                %s
                Median ratio: **%s %%**.

                ## Growth

                The median of an overview, one reader at a time. One municipality grows; each size meets an application
                that was started and warmed alike. Goal: less than 20 %% from 500 to 50 000 plans.

                | plans | milliseconds | more than the smallest |
                |--:|--:|--:|
                %s
                ## Memory

                Resident memory of the application after the run: **%d MB** (heap limit 256 MB). Goal: at most 512 MB.
                """.formatted(
                        day,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        pages,
                        floor,
                        ratios.isEmpty()
                                ? "–"
                                : format(100
                                        * ratios.stream()
                                                .sorted()
                                                .skip(ratios.size() / 2)
                                                .findFirst()
                                                .orElse(0.0)),
                        grown(),
                        megabytes);
    }

    private String grown() {
        var smallest = growth.values().stream().findFirst().orElse(1.0);
        return growth.entrySet().stream()
                .map(size -> "| %d | %s | %s %% |%n"
                        .formatted(
                                size.getKey(), format(size.getValue()), format(100 * (size.getValue() / smallest - 1))))
                .collect(Collectors.joining());
    }
}
