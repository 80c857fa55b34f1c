package no.stafett.shared;

/** What is so weighty that the one who does it has signed in a moment ago, and not merely at some time today (J-06). */
public enum WeightyAct {
    GIVE_CONSENT,
    BREAK_GLASS
}
