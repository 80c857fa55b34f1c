package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PlanId;

/**
 * A finding as it is kept, for as long as it is so.
 *
 * @param id the same through all rounds that find it again
 */
public record Kept(PlanId plan, UUID id, FindingKind kind, Optional<UUID> about, LocalDate day, LocalDate since) {

    /** What makes two findings the same one. */
    record Key(PlanId plan, FindingKind kind, Optional<UUID> about) {}

    Key key() {
        return new Key(plan, kind, about);
    }

    static Kept begin(PlanId plan, Finding finding) {
        return new Kept(plan, UUID.randomUUID(), finding.kind(), finding.about(), finding.day(), finding.since());
    }

    Kept again(Kept found) {
        return new Kept(plan, id, kind, about, found.day(), found.since());
    }
}
