package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus.Line;
import no.stafett.consent.IndividualPlanProposal;
import no.stafett.consent.InformationType;
import no.stafett.consent.LevelProposal;
import no.stafett.consent.ParticipantRole;
import no.stafett.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a later version says that the one in force does not, so that nobody has to find it by reading two texts (S-10).
 *
 * @param changed those who are named in both, with another role, another right or other days
 * @param comingHolders those who may take over the baton, and could not before
 * @param level the level it asks about
 * @param individualPlan that it asks for the log to go on as individuell plan
 * @param lastDay the new last day, when it is another
 */
public record ConsentDifference(
        List<Line> newcomers,
        List<Line> leaving,
        List<Change> changed,
        List<Line> comingHolders,
        Optional<LevelProposal> level,
        Optional<IndividualPlanProposal> individualPlan,
        Turned<InformationType> information,
        Turned<Unit> sources,
        Turned<ConsentException> exceptions,
        Optional<LocalDate> lastDay) {

    public ConsentDifference {
        newcomers = List.copyOf(newcomers);
        leaving = List.copyOf(leaving);
        changed = List.copyOf(changed);
        comingHolders = List.copyOf(comingHolders);
    }

    /** One version, as far as it can differ. */
    public record Said(List<Line> lines, ConsentScope scope, LocalDate lastDay, Matters matters) {}

    /** One person or service as it is named in both. */
    public record Change(Line before, Line after) {

        public boolean hasAnotherRole() {
            return before.role() != after.role() && !isComing(after);
        }

        public boolean hasAnotherRight() {
            return before.mayWrite() != after.mayWrite();
        }

        public boolean hasOtherDays() {
            return !before.period().equals(after.period());
        }

        /** Named for herself before, and now as part of a service, or the other way round. */
        public boolean isForAnotherService() {
            return !before.whom().service().equals(after.whom().service());
        }

        private boolean isOne() {
            return hasAnotherRole() || hasAnotherRight() || hasOtherDays() || isForAnotherService();
        }
    }

    /** What has come and what has gone. */
    public record Turned<T>(List<T> added, List<T> gone) {

        public Turned {
            added = List.copyOf(added);
            gone = List.copyOf(gone);
        }

        private static <T> Turned<T> between(Collection<T> before, Collection<T> after, Function<T, ?> same) {
            return new Turned<>(without(after, before, same), without(before, after, same));
        }

        private static <T> List<T> without(Collection<T> those, Collection<T> others, Function<T, ?> same) {
            var known = others.stream().map(same).collect(Collectors.toSet());
            return those.stream()
                    .filter(one -> !known.contains(same.apply(one)))
                    .toList();
        }
    }

    /** People are told apart by who they are; a new name or position is no difference in what is asked for. */
    public static ConsentDifference between(Said before, Said after) {
        var old = byWhom(before.lines());
        var present = byWhom(after.lines());
        var changed = new ArrayList<Change>();
        after.lines()
                .forEach(line -> Optional.ofNullable(old.get(key(line)))
                        .map(known -> new Change(known, line))
                        .filter(Change::isOne)
                        .ifPresent(changed::add));
        return new ConsentDifference(
                after.lines().stream()
                        .filter(line -> !old.containsKey(key(line)))
                        .toList(),
                before.lines().stream()
                        .filter(line -> !present.containsKey(key(line)))
                        .toList(),
                changed,
                after.lines().stream()
                        .filter(line -> isComing(line) && !mightHold(old.get(key(line))))
                        .toList(),
                after.matters().level(),
                after.matters().individualPlan(),
                Turned.between(before.scope().covered(), after.scope().covered(), Function.identity()),
                Turned.between(before.scope().sources(), after.scope().sources(), Unit::id),
                Turned.between(before.scope().exceptions(), after.scope().exceptions(), ConsentDifference::key),
                Optional.of(after.lastDay()).filter(day -> !day.equals(before.lastDay())));
    }

    private static boolean isComing(Line line) {
        return line.role() == ParticipantRole.COMING_HOLDER;
    }

    private static boolean mightHold(@Nullable Line line) {
        return line != null && (isComing(line) || line.role() == ParticipantRole.BATON_HOLDER);
    }

    private static Map<Object, Line> byWhom(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(ConsentDifference::key, Function.identity()));
    }

    /** A person is the same person in a service and outside it. */
    private static Object key(Line line) {
        return line.person()
                .<Object>map(person -> person)
                .orElseGet(() -> line.whom().service().orElseThrow());
    }

    private static Object key(ConsentException exception) {
        return List.of(exception.person(), exception.service(), exception.matter());
    }
}
