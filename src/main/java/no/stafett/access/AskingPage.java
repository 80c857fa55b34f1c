package no.stafett.access;

import java.util.Locale;

/** The page the family is asked from, one for each way a plan can stand. */
enum AskingPage {
    INVITATION,
    PEOPLE,
    /** She holds the baton, and her time has run out. */
    RENEWAL,
    REOPENING;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
