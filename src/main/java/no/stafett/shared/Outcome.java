package no.stafett.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule answers: done, or refused with reasons that have names. A refusal is a value, never an exception. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** At least one reason; a form shows them all at once. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {

        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(List<? extends Refusal> reasons) {
        return new Refused<>(List.copyOf(reasons));
    }

    /** The same, when the other was done too; otherwise the reasons of both, because a form shows them all at once. */
    default Outcome<T> and(Outcome<?> other) {
        return switch (other) {
            case Done<?> _ -> this;
            case Refused<?>(var theirs)
            when this instanceof Refused<T>(var ours) ->
                refused(Stream.concat(ours.stream(), theirs.stream()).toList());
            case Refused<?>(var theirs) -> refused(theirs);
        };
    }

    /** The same refusal, or the value seen another way. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> view) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(view.apply(value));
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }
}
