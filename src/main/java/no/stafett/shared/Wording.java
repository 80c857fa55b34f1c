package no.stafett.shared;

/** What a municipality has written in both languages. */
public record Wording(String nynorsk, String bokmal) {

    public static final Wording NONE = new Wording("", "");

    public String in(Language language) {
        return switch (language) {
            case NYNORSK -> nynorsk;
            case BOKMAL -> bokmal;
        };
    }

    public boolean isEmpty() {
        return nynorsk.isEmpty() && bokmal.isEmpty();
    }

    public Wording strip() {
        return new Wording(nynorsk.strip(), bokmal.strip());
    }

    /** Whether it is said in one language and not in the other. */
    public boolean isHalf() {
        return nynorsk.isBlank() != bokmal.isBlank();
    }

    public boolean isLongerThan(int most) {
        return nynorsk.length() > most || bokmal.length() > most;
    }
}
