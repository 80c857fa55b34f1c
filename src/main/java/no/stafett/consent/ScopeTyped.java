package no.stafett.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.jspecify.annotations.Nullable;

/** What a consent shall hold, as chosen and typed in a form. */
public record ScopeTyped(List<String> information, List<SourceTyped> sources, List<ExceptionTyped> exceptions) {

    public static final int LONGEST_MATTER = 200;

    private static final String FIELD = "scope.";
    private static final int MOST_ROWS = 30;

    /** One service to fetch from, as chosen. A row without one is nothing. */
    public record SourceTyped(String unit) {

        public SourceTyped(@Nullable String unit) {
            this.unit = Objects.requireNonNullElse(unit, "");
        }

        boolean isEmpty() {
            return unit.isEmpty();
        }
    }

    /** One exception as typed. A row with neither is nothing. */
    public record ExceptionTyped(String whom, String matter) {

        static final ExceptionTyped EMPTY = new ExceptionTyped("", "");

        public ExceptionTyped(@Nullable String whom, @Nullable String matter) {
            this.whom = Objects.requireNonNullElse(whom, "");
            this.matter = Objects.requireNonNullElse(matter, "").strip().replaceAll("\\s+", " ");
        }

        boolean isEmpty() {
            return whom.isEmpty() && matter.isEmpty();
        }

        @Override
        public String toString() {
            return "ExceptionTyped[masked]";
        }
    }

    public ScopeTyped(
            @Nullable List<String> information,
            @Nullable List<SourceTyped> sources,
            @Nullable List<ExceptionTyped> exceptions) {
        this.information = rows(information);
        this.sources = rows(sources);
        this.exceptions = rows(exceptions);
    }

    /** As it is kept. What the family has excepted is not for the one who asks to change. */
    public static ScopeTyped of(ConsentScope scope) {
        return new ScopeTyped(
                scope.covered().stream().map(InformationType::name).toList(),
                scope.sources().stream()
                        .map(unit -> new SourceTyped(unit.id().toString()))
                        .toList(),
                scope.exceptions().stream()
                        .filter(exception -> !exception.byFamily())
                        .map(exception -> new ExceptionTyped(
                                exception
                                        .person()
                                        .map(Whom::person)
                                        .or(() -> exception.service().map(Whom::service))
                                        .map(Whom::typed)
                                        .orElse(""),
                                exception.matter()))
                        .toList());
    }

    /** What is usual, before anybody has chosen. */
    public static ScopeTyped usual() {
        return new ScopeTyped(
                InformationType.USUAL.stream().map(InformationType::name).toList(), List.of(), List.of());
    }

    /** Refuses a consent that covers nothing, somebody nobody knows, and a matter that is too long to read. */
    public Outcome<PlannedScope> read(List<Unit> units, Set<PersonId> employees) {
        var reasons = new ArrayList<Refusal>();
        var services = units.stream().map(Unit::id).collect(Collectors.toSet());
        var types = Arrays.stream(InformationType.values())
                .filter(type -> information.contains(type.name()))
                .collect(Collectors.toSet());
        if (types.isEmpty()) {
            reasons.add(ConsentRefusal.INFORMATION_IS_MISSING);
        }
        var from = sources.stream()
                .flatMap(typed ->
                        services.stream().filter(unit -> unit.toString().equals(typed.unit())))
                .distinct()
                .toList();
        var excepted = new ArrayList<PlannedException>();
        for (int i = 0; i < exceptions.size(); i++) {
            if (!exceptions.get(i).isEmpty()) {
                var field = FIELD + "exceptions[" + i + "].";
                switch (read(exceptions.get(i), field, services, employees)) {
                    case Outcome.Done<PlannedException>(var exception) -> excepted.add(exception);
                    case Outcome.Refused<PlannedException>(var wrong) -> reasons.addAll(wrong);
                }
            }
        }
        return reasons.isEmpty() ? Outcome.done(new PlannedScope(types, from, excepted)) : Outcome.refused(reasons);
    }

    /** One exception by itself, the fields named after the form it was typed in. */
    public static Outcome<PlannedException> read(
            ExceptionTyped typed, String field, Set<UnitId> services, Set<PersonId> employees) {
        if (typed.isEmpty()) {
            return Outcome.refused(ConsentRefusal.EXCEPTION_IS_EMPTY.at(field + "matter"));
        }
        var whom = Whom.read(typed.whom())
                .filter(one -> one.person().map(employees::contains).orElse(true)
                        && one.service().map(services::contains).orElse(true));
        if (whom.isEmpty() && !typed.whom().isEmpty()) {
            return Outcome.refused(ConsentRefusal.WHOM_IS_NOT_KNOWN.at(field + "whom"));
        }
        if (typed.matter().length() > LONGEST_MATTER) {
            return Outcome.refused(ConsentRefusal.MATTER_IS_TOO_LONG.at(field + "matter"));
        }
        return Outcome.done(new PlannedException(whom, typed.matter()));
    }

    /** Whether a source or an exception is chosen or typed. */
    public boolean holdsMore() {
        return sources.stream().anyMatch(source -> !source.isEmpty())
                || exceptions.stream().anyMatch(exception -> !exception.isEmpty());
    }

    /** What is chosen, and one empty row more. */
    public List<SourceTyped> sourceRows() {
        return Stream.concat(sources.stream().filter(source -> !source.isEmpty()), Stream.of(new SourceTyped("")))
                .toList();
    }

    /** What is typed, and one empty row more. */
    public List<ExceptionTyped> exceptionRows() {
        return exceptions.stream().anyMatch(ExceptionTyped::isEmpty)
                ? exceptions
                : Stream.concat(exceptions.stream(), Stream.of(ExceptionTyped.EMPTY))
                        .toList();
    }

    // A browser leaves no holes; what is sent by hand may, and they are nothing.
    private static <T> List<T> rows(@Nullable List<T> sent) {
        return Optional.ofNullable(sent).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .limit(MOST_ROWS)
                .toList();
    }

    @Override
    public String toString() {
        return "ScopeTyped[masked]";
    }
}
