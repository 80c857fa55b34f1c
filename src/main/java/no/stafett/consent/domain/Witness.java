package no.stafett.consent.domain;

/** Somebody who heard or saw an answer being given, beside the one who writes it down. Empty when nobody is named. */
public record Witness(String name, String role) {

    static final int LONGEST = 120;

    @Override
    public String toString() {
        return "Witness[masked]";
    }
}
