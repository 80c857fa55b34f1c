package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PersonId;

/** One thing that puts the follow-up of a plan at risk: what it is, what it is about, and from when it has been so. */
public sealed interface Finding {

    FindingKind kind();

    /** The person, the offer, the goal or the activity; nothing when it is about the plan as a whole. */
    default Optional<UUID> about() {
        return Optional.empty();
    }

    /** The day it is about: the last day of a consent, otherwise the day it began. */
    LocalDate day();

    /** The first day it was so. */
    default LocalDate since() {
        return day();
    }

    record HolderHasLeft(PersonId holder, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.HOLDER_HAS_LEFT;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(holder.value());
        }
    }

    record HolderIsOut(PersonId holder, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.HOLDER_IS_OUT;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(holder.value());
        }
    }

    /** @param day its last day */
    record ConsentRunsOut(LocalDate day, LocalDate since) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.CONSENT_RUNS_OUT;
        }
    }

    /** @param day its last day */
    record ConsentWaits(LocalDate day, LocalDate since) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.CONSENT_WAITS;
        }
    }

    record OfferWaits(UUID offer, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.OFFER_WAITS;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(offer);
        }
    }

    record NothingWritten(LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.NOTHING_WRITTEN;
        }
    }

    record NoGoal(LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.NO_GOAL;
        }
    }

    record EvaluationOverdue(UUID goal, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.EVALUATION_OVERDUE;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(goal);
        }
    }

    record ActivityOverdue(UUID activity, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.ACTIVITY_OVERDUE;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(activity);
        }
    }

    record ChildNotHeard(LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.CHILD_NOT_HEARD;
        }
    }

    record NotOpened(PersonId person, LocalDate day) implements Finding {

        @Override
        public FindingKind kind() {
            return FindingKind.NOT_OPENED;
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(person.value());
        }
    }
}
