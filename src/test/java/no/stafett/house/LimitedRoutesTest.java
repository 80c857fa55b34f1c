package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.Proof;
import no.stafett.identity.domain.NationalId;
import no.stafett.shared.Actor;
import no.stafett.shared.TenantId;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Limited.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever asks whether somebody is there, or makes the house write to people, may do so only so often (D-04). Which routes those are
 * is found by following the code from each route to where a typed number is read or a store looks for words, and to the events that
 * a letter follows from.
 */
class LimitedRoutesTest {

    /**
     * Routes that letters follow from and that are never held back, each with its reason. The list can only shrink: an entry
     * that is no longer needed fails the test.
     */
    private static final Set<String> NEVER_HELD_BACK = Set.of(
            // What the family answers, and takes back: a no never waits, and each question has one answer from each.
            "ConsentController.answer", "ConsentController.withdraw", "RecordedController.refute");

    private static final List<String> OURS = List.of("no.stafett", "planted");

    private static final List<JavaMethod> LISTENERS = House.CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method ->
                    method.isAnnotatedWith(EventListener.class) || method.isMetaAnnotatedWith(EventListener.class))
            .toList();

    /** What the house writes letters about. */
    private static final Set<String> LETTERS = LISTENERS.stream()
            .filter(listener -> listener.getOwner().getPackageName().startsWith("no.stafett.notification"))
            .map(listener -> listener.getRawParameterTypes().getFirst().getName())
            .collect(Collectors.toSet());

    private static final Map<JavaCodeUnit, List<JavaCodeUnit>> NEXT = new HashMap<>();

    @Test
    void a_route_that_looks_for_what_is_typed_is_held_within_the_limit_of_searches() {
        var searches = routesTo(House.CLASSES, LimitedRoutesTest::isASearch);

        assertThat(names(searches)).hasSizeGreaterThan(3);
        assertThat(without(Kind.SEARCH, searches)).isEmpty();
    }

    @Test
    void a_route_that_letters_follow_from_is_held_within_the_limit_of_sendings() {
        var sendings = routesTo(House.CLASSES, LimitedRoutesTest::beginsALetter);

        assertThat(names(sendings)).hasSizeGreaterThan(15);
        assertThat(without(Kind.SENDING, sendings)).isEqualTo(new TreeSet<>(NEVER_HELD_BACK));
    }

    @Test
    void planted_routes_without_a_limit_are_found() {
        assertThat(without(Kind.SEARCH, routesTo(House.PLANTED, LimitedRoutesTest::isASearch)))
                .containsExactly("Unlimited.find", "Unlimited.search");
        assertThat(without(Kind.SENDING, routesTo(House.PLANTED, LimitedRoutesTest::beginsALetter)))
                .containsExactly("Unlimited.send");
    }

    private static boolean isASearch(JavaAccess<?> access) {
        return readsANumber(access)
                || access.getTarget() instanceof MethodCallTarget called
                        // Within a store the words are its own, as the name of a column.
                        && !access.getOriginOwner().equals(access.getTargetOwner())
                        && looksUpWords(called);
    }

    private static boolean readsANumber(JavaAccess<?> access) {
        // One that we have kept ourselves is read by the number itself.
        return access.getTargetOwner().isEquivalentTo(NationalId.class)
                && access.getName().equals("read")
                && !access.getOriginOwner().isEquivalentTo(NationalId.class);
    }

    /** A store that finds what has these words in a municipality: a name, a reference. */
    private static boolean looksUpWords(MethodCallTarget called) {
        var given = called.getRawParameterTypes();
        return called.getOwner().getSimpleName().endsWith("Store")
                && given.stream().anyMatch(type -> type.isEquivalentTo(String.class))
                && given.stream()
                        .anyMatch(type -> type.isAssignableTo(Proof.class)
                                || type.isEquivalentTo(Actor.class)
                                || type.isEquivalentTo(TenantId.class))
                && (called.getRawReturnType().isEquivalentTo(List.class)
                        || called.getRawReturnType().isEquivalentTo(Optional.class));
    }

    private static boolean beginsALetter(JavaAccess<?> access) {
        return isNew(access) && LETTERS.contains(access.getTargetOwner().getName());
    }

    private static boolean isNew(JavaAccess<?> access) {
        return access.getName().equals("<init>");
    }

    private static List<JavaMethod> routesTo(JavaClasses classes, Predicate<JavaAccess<?>> what) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .filter(route -> leadsTo(route, what))
                .toList();
    }

    /** From the route through everything it may call, also what listens to the events it causes. */
    private static boolean leadsTo(JavaMethod route, Predicate<JavaAccess<?>> what) {
        var waiting = new ArrayDeque<JavaCodeUnit>(List.of(route));
        var seen = new HashSet<JavaCodeUnit>();
        while (!waiting.isEmpty()) {
            var unit = waiting.remove();
            if (!seen.add(unit)) {
                continue;
            }
            for (var access : unit.getAccessesFromSelf()) {
                if (what.test(access)) {
                    return true;
                }
            }
            waiting.addAll(NEXT.computeIfAbsent(unit, LimitedRoutesTest::next));
        }
        return false;
    }

    private static List<JavaCodeUnit> next(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .flatMap(LimitedRoutesTest::next)
                .distinct()
                .toList();
    }

    private static Stream<JavaCodeUnit> next(JavaAccess<?> access) {
        if (OURS.stream().noneMatch(access.getTargetOwner().getPackageName()::startsWith)) {
            return Stream.empty();
        }
        var called = access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .toList();
        var overriding = called.stream()
                .filter(JavaMethod.class::isInstance)
                .flatMap(method -> method.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(other -> other.getName().equals(method.getName())
                                && other.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size()));
        var told = isNew(access) ? listenersTo(access.getTargetOwner()) : Stream.<JavaCodeUnit>empty();
        return Stream.of(called.stream(), overriding, told).flatMap(units -> units);
    }

    private static Stream<JavaCodeUnit> listenersTo(JavaClass event) {
        return LISTENERS.stream()
                .filter(listener -> event.isAssignableTo(
                        listener.getRawParameterTypes().getFirst().getName()))
                .filter(listener -> hears(listener, event))
                .map(JavaCodeUnit.class::cast);
    }

    /** One that names its events hears no others, whatever its parameter could take. */
    private static boolean hears(JavaMethod listener, JavaClass event) {
        var named = listener.tryGetAnnotationOfType(EventListener.class)
                .map(EventListener::value)
                .orElseGet(() -> new Class<?>[0]);
        return named.length == 0 || Stream.of(named).anyMatch(event::isAssignableTo);
    }

    private static Set<String> names(List<JavaMethod> routes) {
        return routes.stream()
                .map(route -> route.getOwner().getSimpleName() + "." + route.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Kind kind, List<JavaMethod> routes) {
        return names(routes.stream()
                .filter(route -> route.tryGetAnnotationOfType(Limited.class)
                        .filter(limited -> List.of(limited.value()).contains(kind))
                        .isEmpty())
                .toList());
    }
}
