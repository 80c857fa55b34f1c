package no.stafett.goals.domain;

import java.time.Instant;
import java.util.List;
import no.stafett.shared.PersonId;

/** One version of what a goal says, as it stands in the history: who wrote it and when. */
public record WrittenVersion(int version, GoalDraft text, PersonId writtenBy, Instant writtenAt) {

    /** What is different from the version before it. */
    public List<GoalField> changedSince(WrittenVersion before, GoalKind kind) {
        return text.differingFrom(before.text, kind);
    }
}
