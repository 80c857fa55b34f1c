package no.stafett.access;

/**
 * How much of a plan somebody sees who may read it.
 *
 * @param places whether she may be told where anybody is (K-02)
 * @param adultPages whether the logs and what else is worded for adults open: not for a younger child who signs in herself
 */
record Sight(boolean places, boolean adultPages) {

    static final Sight ALL = new Sight(true, true);
}
