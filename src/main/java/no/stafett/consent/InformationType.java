package no.stafett.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of information a consent can cover (standards §1c 2). What is not chosen is not covered, and the text says so. */
public enum InformationType {
    /** At home, at school or in the kindergarten, in free time. */
    EVERYDAY_LIFE,
    LEARNING_AND_DEVELOPMENT,
    HEALTH,
    FAMILY_SITUATION,
    /** What the services do, and what they have assessed. */
    SUPPORT_MEASURES;

    /** What cooperation is seldom without. Health and the family's situation are asked for when they are needed. */
    public static final Set<InformationType> USUAL =
            Collections.unmodifiableSet(EnumSet.of(EVERYDAY_LIFE, LEARNING_AND_DEVELOPMENT, SUPPORT_MEASURES));
}
