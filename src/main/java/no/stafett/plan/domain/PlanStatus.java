package no.stafett.plan.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a plan has come (L-10, L-11). All that can become of a plan stands in the one table below. */
public enum PlanStatus {
    /** Being prepared by the one who opened it. */
    DRAFT,
    /** The invitation is sent; nothing may be written about the child. */
    AWAITING_CONSENT,
    ACTIVE,
    CLOSED,
    /** Deleted when its time in the archive's rules is over. */
    DISPOSED;

    private static final Map<PlanStatus, Set<PlanStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(AWAITING_CONSENT, CLOSED),
            // Back to the draft when the opener changes what she asks for.
            AWAITING_CONSENT, EnumSet.of(DRAFT, ACTIVE, CLOSED),
            ACTIVE, EnumSet.of(CLOSED),
            // Opened again when the family consents anew (S-14), or disposed of.
            CLOSED, EnumSet.of(ACTIVE, DISPOSED),
            DISPOSED, EnumSet.noneOf(PlanStatus.class)));

    public boolean mayBecome(PlanStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
