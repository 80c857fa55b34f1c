package no.stafett.individual.domain;

import java.util.EnumSet;
import java.util.Set;

/** Whether an individuell plan holds all it must, and so is in force (IP-02). Worked out each time, never stored. */
public enum ContentState {
    UNDER_WORK,
    IN_FORCE;

    public static ContentState of(Set<ContentItem> present) {
        return present.containsAll(EnumSet.allOf(ContentItem.class)) ? IN_FORCE : UNDER_WORK;
    }
}
